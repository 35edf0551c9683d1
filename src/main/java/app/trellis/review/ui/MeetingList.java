package app.trellis.review.ui;

import app.trellis.mentoring.Meeting;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.RemovedMeeting;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The meetings of the week; each can be removed, and a removal undone. */
final class MeetingList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("review.people.none"));
    private final transient Function<MeetingId, RemovedMeeting> remove;
    private final transient Consumer<RemovedMeeting> restore;
    private final transient Runnable changed;

    MeetingList(Function<MeetingId, RemovedMeeting> remove, Consumer<RemovedMeeting> restore, Runnable changed) {
        this.remove = remove;
        this.restore = restore;
        this.changed = changed;
        addClassName("meeting-list");
        list.getElement().setAttribute("aria-label", getTranslation("review.people.list"));
        getElement().setAttribute("tabindex", "-1");
        add(list, none);
    }

    void show(List<Meeting> meetings) {
        list.removeAll();
        meetings.forEach(meeting -> list.add(item(meeting)));
        list.setVisible(!meetings.isEmpty());
        none.setVisible(meetings.isEmpty());
    }

    private ListItem item(Meeting meeting) {
        String sentence = getTranslation(
                "review.people.item." + meeting.mode(),
                meeting.mentor().name(),
                meeting.minutes(),
                Formats.of(this).shortDate(meeting.date()));
        Button button = new Button(getTranslation("review.people.remove"), click -> remove(meeting.id()));
        button.setAriaLabel(getTranslation("review.people.remove.this", sentence));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(new Span(sentence), button);
    }

    private void remove(MeetingId id) {
        RemovedMeeting removed = remove.apply(id);
        changed.run();
        getElement().callJsFunction("focus");
        Toast.undo(
                this,
                "review.people.removed",
                () -> {
                    restore.accept(removed);
                    changed.run();
                },
                removed.meeting().mentor().name());
    }
}
