package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MeetingSummary;
import app.trellis.mentoring.MentorId;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.jspecify.annotations.Nullable;

/** Meetings that took place, newest first, a page at a time; drawn in the browser, no component a row. */
final class MeetingsPanel extends Panel {

    /** As many as fit without scrolling; the list is then lower. */
    private static final int FEW = 4;

    private static final String ROW = """
            ${item.address ? html`
            <article class="meeting-row">
              <a router-link href=${item.address}>${item.who}</a>
              <span class="meeting-day">${item.day}</span>
              <p class="soft">${item.facts}</p>
            </article>` : html`<article class="meeting-row" aria-busy="true"></article>`}""";

    /** @param mentor only meetings with them; null for all */
    MeetingsPanel(MeetingService meetings, @Nullable MentorId mentor) {
        super("mentoring.meetings");
        var pages = new MeetingPages(meetings, mentor);
        int total = pages.total();
        if (total == 0) {
            add(new EmptyState("mentoring.meetings.none", "mentoring.meetings.none.text", null));
            return;
        }
        var list = new VirtualList<MeetingSummary>();
        list.addClassName("meeting-rows");
        list.setClassName("meeting-rows-few", total <= FEW);
        list.getElement().setAttribute("aria-label", getTranslation("mentoring.meetings"));
        list.setRenderer(renderer());
        list.setDataProvider(pages);
        add(list);
    }

    private LitRenderer<MeetingSummary> renderer() {
        var formats = Formats.of(this);
        var words = new MeetingWords(this::getTranslation, formats);
        return LitRenderer.<MeetingSummary>of(ROW)
                .withProperty("address", row -> PeopleAddress.of(row.id()))
                .withProperty("who", row -> row.mentor().name())
                .withProperty("day", row -> formats.date(row.date()))
                .withProperty("facts", words::facts);
    }
}
