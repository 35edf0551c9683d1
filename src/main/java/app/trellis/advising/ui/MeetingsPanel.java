package app.trellis.advising.ui;

import app.trellis.mentoring.MeetingAction;
import app.trellis.mentoring.MeetingRecord;
import app.trellis.mentoring.OpenActions;
import app.trellis.mentoring.SharedMeetings;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** The meetings a student shares: what is to come, what was agreed and is open, and the last ones. */
final class MeetingsPanel extends Panel {

    /** How many of the meetings that took place are shown. */
    static final int MOST = 8;

    private final transient Formats formats = Formats.of(this);
    private final transient LocalDate today;

    MeetingsPanel(SharedMeetings shared, LocalDate today) {
        super("advising.meetings");
        this.today = today;
        addClassName("shared-meetings");
        if (shared.planned().isEmpty() && shared.held().isEmpty()) {
            add(new Paragraph(getTranslation("advising.no-meetings")));
            return;
        }
        if (!shared.planned().isEmpty()) {
            add(new H3(getTranslation("advising.meetings.planned")), list(shared.planned()));
        }
        if (shared.actions().total() > 0) {
            add(
                    new H3(getTranslation(
                            "advising.meetings.actions", shared.actions().total())),
                    actions(shared.actions()));
        }
        if (!shared.held().isEmpty()) {
            add(new H3(getTranslation("advising.meetings.held")), list(shared.held()));
        }
    }

    private UnorderedList list(List<MeetingRecord> meetings) {
        var list = new UnorderedList();
        list.addClassName("shared-meeting-list");
        meetings.forEach(meeting -> list.add(new ListItem(item(meeting))));
        return list;
    }

    private Div item(MeetingRecord meeting) {
        var line = new Span(line(meeting));
        var item = new Div();
        if (meeting.agenda().isBlank() && meeting.notes().isBlank()) {
            item.add(line);
            return item;
        }
        var text = new Div();
        text(text, "advising.meetings.agenda", meeting.agenda());
        text(text, "advising.meetings.notes", meeting.notes());
        item.add(new NativeDetails(line, text));
        return item;
    }

    private void text(Div place, String key, String markdown) {
        if (!markdown.isBlank()) {
            place.add(new H4(getTranslation(key)), new MarkdownText(markdown));
        }
    }

    private String line(MeetingRecord meeting) {
        var minutes = meeting.minutes();
        return minutes == null
                ? getTranslation(
                        "advising.meetings.to-come",
                        formats.date(meeting.date()),
                        meeting.mentor().name())
                : getTranslation(
                        "advising.meetings.line." + meeting.mode(),
                        formats.date(meeting.date()),
                        meeting.mentor().name(),
                        minutes);
    }

    private UnorderedList actions(OpenActions actions) {
        var list = new UnorderedList();
        list.addClassName("shared-meeting-list");
        actions.first().forEach(action -> list.add(action(action)));
        return list;
    }

    private ListItem action(MeetingAction action) {
        var who = getTranslation(
                "advising.meetings.owner." + action.owner(), action.mentor().name());
        var due = action.due();
        var about = new Span(due == null ? who : getTranslation("advising.meetings.due", who, formats.date(due)));
        about.addClassName("soft");
        var item = new ListItem(new Span(action.what()), about);
        if (action.due(today)) {
            item.add(new Badge(getTranslation("advising.meetings.is-due"), Tone.WARN));
        }
        return item;
    }
}
