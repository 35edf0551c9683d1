package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingPage;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MeetingSummary;
import app.trellis.mentoring.MentorId;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads meetings a page at a time. The first page comes with the total, so the list does not ask for it again. */
final class MeetingPages extends AbstractBackEndDataProvider<MeetingSummary, Void> {

    /** How many are read at a time. */
    static final int PAGE = 25;

    private final transient MeetingService meetings;
    private final transient @Nullable MentorId mentor;
    private transient @Nullable MeetingPage first;

    /** @param mentor only meetings with them; null for all */
    MeetingPages(MeetingService meetings, @Nullable MentorId mentor) {
        this.meetings = meetings;
        this.mentor = mentor;
    }

    /** How many there are. */
    int total() {
        var kept = first;
        if (kept == null) {
            kept = meetings.page(mentor, 0, PAGE);
            first = kept;
        }
        return kept.total();
    }

    @Override
    public Object getId(MeetingSummary meeting) {
        return meeting.id();
    }

    @Override
    protected Stream<MeetingSummary> fetchFromBackEnd(Query<MeetingSummary, Void> query) {
        var kept = first;
        first = null;
        boolean fits = kept != null && query.getOffset() == 0 && query.getLimit() <= PAGE;
        var page = kept != null && fits ? kept : meetings.page(mentor, query.getOffset(), query.getLimit());
        return page.rows().stream().limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<MeetingSummary, Void> query) {
        return total();
    }
}
