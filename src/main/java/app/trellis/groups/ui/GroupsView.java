package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.GroupService;
import app.trellis.groups.GroupSummary;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The reading groups that somebody is in, and setting one up. */
@Route(Places.GROUPS)
@RolesAllowed({"STUDENT", "ADVISOR"})
@Menu(title = "groups.title", order = 5.5, icon = "groups")
@StyleSheet("styles/groups.css")
final class GroupsView extends Screen {

    private final transient GroupService groups;
    private final transient CurrentAccount reader;
    private final TextField name = new TextField(getTranslation("groups.create.name"));

    GroupsView(GroupService groups, CurrentAccount reader) {
        super("groups.title");
        this.groups = groups;
        this.reader = reader;
        addClassName("groups");
        lead("groups.lead");
        var mine = groups.mine();
        add(mine.isEmpty() ? new EmptyState("groups.empty.title", "groups.empty.text", null) : list(mine), create());
    }

    private UnorderedList list(List<GroupSummary> mine) {
        var list = new UnorderedList();
        list.addClassName("group-cards");
        mine.stream().map(this::card).forEach(list::add);
        return list;
    }

    private ListItem card(GroupSummary group) {
        var next = group.next();
        var facts = new Span(getTranslation("groups.card.members", group.members(), group.finished()));
        facts.addClassName("soft");
        var when = new Span(
                next == null
                        ? getTranslation("groups.card.nothing")
                        : getTranslation("groups.card.next", Formats.of(this).dateTime(next, reader.zone())));
        return new ListItem(Places.to(group.id(), group.name()), when, facts);
    }

    private Panel create() {
        var panel = new Panel("groups.create");
        name.setManualValidation(true);
        var button = new Button(getTranslation("groups.create.button"), click -> run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(name);
        var row = new Div(name, button);
        row.addClassName("group-row");
        panel.add(row);
        return panel;
    }

    private void run() {
        name.setInvalid(false);
        try {
            var id = groups.create(name.getValue());
            getUI().ifPresent(ui -> ui.navigate(GroupView.class, Places.parameters(id)));
        } catch (Refused refusal) {
            Refusal.at(name, refusal);
        }
    }
}
