package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.advising.StudentRow;
import app.trellis.advising.StudentsService;
import app.trellis.plan.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the sheet for a conversation, anew each time, from the same methods as the student's page. */
@Component
record Sheet(StudentsService students, StudentParts parts, AdvisorActs acts, CurrentAccount current) {

    private static final int MOST_MILESTONES = 5;
    private static final int NO_PAST_MEETING = 1;

    /** Whose sheet it is, and its parts. */
    record Content(StudentRow student, List<SheetPart> parts) {}

    /**
     * The sheet, which the student can read of in their log.
     *
     * @param chosen the day from which changes are told; null for the last meeting
     * @param withNotes whether the advisor's private note is on it
     */
    Content of(AccountId id, @Nullable LocalDate chosen, boolean withNotes, SheetText text) {
        var student = students.sheet(id);
        var since = Since.of(chosen, parts.changes().lastMet(student, current.id()), current.today());
        var sheet = new ArrayList<SheetPart>();
        sheet.add(text.reasons(student));
        sheet.add(text.changes(parts.changes().of(student, since.day()), since));
        if (student.shares(Area.MEETINGS)) {
            var meetings = parts.meetings().shared(id, NO_PAST_MEETING);
            sheet.add(text.agenda(meetings));
            sheet.add(text.actions(meetings));
        }
        if (student.shares(Area.REVIEWS)) {
            sheet.add(text.review(parts.reviews().reviewsOf(id).stream().findFirst()));
        }
        if (student.waiting() > 0) {
            sheet.add(text.waiting(acts.asked().of(id)));
        }
        if (student.programme() != null) {
            sheet.add(text.milestones(next(id)));
        }
        if (withNotes) {
            sheet.add(text.notes(acts.notes().get(id)));
        }
        sheet.add(text.shared(student));
        return new Content(student, sheet);
    }

    private List<Milestone> next(AccountId id) {
        return parts.plans().planOf(id).milestones().stream()
                .filter(Milestone::open)
                .filter(each -> !each.target().isBefore(current.today()))
                .sorted(Comparator.comparing(Milestone::target))
                .limit(MOST_MILESTONES)
                .toList();
    }
}
