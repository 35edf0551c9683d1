package app.trellis.groups.ui;

import app.trellis.groups.SessionId;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionRun.Attendee;
import app.trellis.groups.SessionRunService;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in the room. Whoever opens a running session is ticked; the others tick each other. */
final class HerePanel extends Panel {

    private final transient SessionRunService runs;
    private final SessionId id;
    private final CheckboxGroup<Attendee> group = new CheckboxGroup<>(getTranslation("groups.here.label"));
    private transient List<Attendee> shown = List.of();

    HerePanel(SessionRun run, SessionRunService runs) {
        super("groups.here");
        this.runs = runs;
        this.id = run.session().id();
        group.setItemLabelGenerator(Attendee::name);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(change.getOldValue(), change.getValue());
            }
        });
        add(new Paragraph(getTranslation("groups.here.text")), group);
        follow(run);
    }

    void follow(SessionRun run) {
        if (!run.attendees().equals(shown)) {
            shown = run.attendees();
            group.setItems(shown);
            group.setValue(shown.stream().filter(Attendee::here).collect(Collectors.toSet()));
        }
    }

    private void store(Set<Attendee> before, Set<Attendee> after) {
        change(after, before, true);
        change(before, after, false);
    }

    private void change(Set<Attendee> all, Set<Attendee> without, boolean here) {
        var changed = new HashSet<>(all);
        changed.removeAll(without);
        changed.forEach(each -> runs.here(id, each.id(), here));
    }
}
