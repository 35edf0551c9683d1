package app.trellis.projects.ui;

import app.trellis.projects.Output;
import app.trellis.projects.OutputData;
import app.trellis.projects.OutputState;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;

/** One output: where it stands, when it is due, and the steps it may take next. */
final class OutputItem extends ListItem {

    private final transient Output output;
    private final transient ProjectServices services;
    private final transient VenueText venues;
    private final transient Runnable again;
    private final transient OutputWords words = new OutputWords(this::getTranslation, Formats.of(this));

    OutputItem(Output output, ProjectServices services, VenueText venues, ProjectOffers offers, Runnable again) {
        this.output = output;
        this.services = services;
        this.venues = venues;
        this.again = again;
        OutputData data = output.data();
        addClassName("project-output");
        add(new H3(output.title()));
        add(new Div(new Badge(words.state(output.state()), OutputWords.tone(output.state()))));
        say(words.about(data));
        if (output.state().isBeforeSubmission()) {
            if (data.deadline() != null) {
                say(getTranslation(
                        "projects.output.own-deadline", Formats.of(this).date(data.deadline())));
            }
            venues.find(data.opportunity()).ifPresent(venue -> say(venues.deadline(venue)));
        }
        if (!data.link().isEmpty()) {
            var link = new Anchor(data.link(), getTranslation("projects.output.open"));
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTarget("_blank");
            link.setAriaLabel(getTranslation("projects.output.open-of", output.title()));
            add(link);
        }
        add(new StepList(output, words));
        offers.of(output).forEach(this::add);
        add(acts());
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            var line = new Paragraph(text);
            line.addClassName("soft");
            add(line);
        }
    }

    private Div acts() {
        var row = new Div();
        row.addClassName("project-acts");
        if (!output.state().next().isEmpty()) {
            row.add(steps());
        }
        row.add(act("projects.output.edit", "projects.output.edit-of", this::edit));
        if (output.state().isBeforeSubmission()) {
            new OutputDeadline(output, services, venues, again).offer(row);
        }
        row.add(act("projects.output.remove", "projects.output.remove-of", this::remove));
        return row;
    }

    private MenuBar steps() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.SMALL);
        var next = bar.addItem(getTranslation("projects.step"));
        next.setAriaLabel(getTranslation("projects.step.of", output.title()));
        output.state()
                .next()
                .forEach(to -> next.getSubMenu()
                        .addItem(
                                getTranslation("projects.step." + to),
                                click -> new StepDialog(
                                                output, to, services.account().today(), day -> step(to, day))
                                        .open()));
        return bar;
    }

    private void step(OutputState to, LocalDate on) {
        Output before = services.outputs().step(output.id(), to, on);
        again.run();
        Toast.undo(
                this,
                "projects.stepped." + to,
                () -> {
                    services.outputs().takeBack(before);
                    again.run();
                },
                output.title());
    }

    private void edit() {
        new OutputDialog("projects.output.edit", output.data(), venues, data -> {
                    services.outputs().change(output.id(), output.version(), data);
                    again.run();
                    Toast.show(this, "projects.saved");
                })
                .open();
    }

    private void remove() {
        Output gone = services.outputs().remove(output.id());
        again.run();
        Toast.undo(
                this,
                "projects.output.removed",
                () -> {
                    services.outputs().putBack(gone);
                    again.run();
                },
                gone.title());
    }

    private Button act(String key, String labelKey, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation(labelKey, output.title()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
