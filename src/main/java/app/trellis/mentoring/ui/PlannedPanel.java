package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingSummary;
import app.trellis.mentoring.Mentor;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that are to come, and planning one more: then its agenda is written. */
final class PlannedPanel extends Panel {

    private final transient PeopleServices services;
    private final Select<Mentor> who = new Select<>();
    private final DateField day = new DateField(getTranslation("mentoring.plan.day"));

    /**
     * @param planned what is planned, the next first
     * @param mentors with whom one can be planned
     * @param only the mentor whom the screen is about; null if it is about all
     */
    PlannedPanel(List<MeetingSummary> planned, List<Mentor> mentors, @Nullable Mentor only, PeopleServices services) {
        super("mentoring.plan");
        this.services = services;
        var today = services.account().today();
        if (planned.isEmpty()) {
            var none = new Paragraph(getTranslation("mentoring.plan.none"));
            none.addClassName("soft");
            add(none);
        } else {
            add(list(planned, today));
        }
        who.setLabel(getTranslation("mentoring.plan.who"));
        who.setItems(mentors);
        who.setItemLabelGenerator(Mentor::name);
        who.setVisible(only == null);
        if (!mentors.isEmpty()) {
            who.setValue(only == null ? mentors.getFirst() : only);
        }
        day.setMin(today);
        day.setValue(today.plusWeeks(1));
        var form = new Div(who, day, new Button(getTranslation("mentoring.plan.do"), click -> plan()));
        form.addClassName("people-form");
        form.setVisible(!mentors.isEmpty());
        add(form);
    }

    private UnorderedList list(List<MeetingSummary> planned, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("people-list");
        planned.forEach(meeting -> {
            var item = new ListItem(new Link(
                    PeopleAddress.of(meeting.id()),
                    getTranslation(
                            "mentoring.plan.item",
                            meeting.mentor().name(),
                            Formats.of(this).longDate(meeting.date()))));
            if (!meeting.date().isAfter(today)) {
                item.add(new Badge(getTranslation("mentoring.plan.held"), Tone.WARN));
            } else {
                item.add(new Badge(
                        getTranslation(meeting.written() ? "mentoring.plan.agenda" : "mentoring.plan.no-agenda"),
                        meeting.written() ? Tone.GOOD : Tone.MUTED));
            }
            list.add(item);
        });
        return list;
    }

    private void plan() {
        var date = day.getValue();
        day.setInvalid(date == null);
        day.setErrorMessage(getTranslation("mentoring.entry.no-day"));
        if (date == null || who.isEmpty()) {
            return;
        }
        try {
            var planned = services.meetings().plan(who.getValue().id(), date);
            getUI().ifPresent(ui -> ui.navigate(PeopleAddress.of(planned)));
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }
}
