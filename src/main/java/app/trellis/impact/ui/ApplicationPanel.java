package app.trellis.impact.ui;

import static java.util.stream.Collectors.joining;

import app.trellis.impact.Application;
import app.trellis.impact.ApplicationChange;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.Gap;
import app.trellis.impact.Opportunity;
import app.trellis.impact.OpportunityDetail;
import app.trellis.impact.RemovedApplication;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the student does about one opportunity: put it on the plan, say how far they are, note what came of it. */
final class ApplicationPanel extends Panel {

    private final transient OpportunityDetail detail;
    private final transient ApplicationService applications;
    private final transient Runnable refresh;
    private final Opportunity opportunity;

    ApplicationPanel(
            OpportunityDetail detail,
            ApplicationService applications,
            ApplicationItemService items,
            PlanSuggestion suggestion,
            LocalDate today,
            Runnable refresh) {
        super("impact.mine");
        this.detail = detail;
        this.applications = applications;
        this.refresh = refresh;
        this.opportunity = detail.opportunity();
        addClassName("application");
        Optional<Application> application = detail.application();
        if (application.filter(mine -> mine.milestone() != null).isPresent()) {
            add(onPlan());
        } else {
            Button add = new Button(
                    getTranslation("impact.plan.add"),
                    click -> new ToPlanDialog(
                                    suggestion, data -> applications.addToPlan(opportunity.id(), data), this::planned)
                            .open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add(add);
        }
        add(state(application));
        application.ifPresent(mine -> add(new Checklist(mine, items, today)));
        application.filter(mine -> mine.state() == ApplicationState.ATTENDED).ifPresent(mine -> add(note(mine)));
        application.ifPresent(mine -> add(remove(mine)));
        add(new VisibleTo("impact.mine.visible"));
        addEarlier();
    }

    private Paragraph onPlan() {
        return new Paragraph(
                new Span(getTranslation("impact.mine.on-plan") + " "),
                new Anchor("plan", getTranslation("impact.mine.to-plan")));
    }

    private Select<ApplicationState> state(Optional<Application> application) {
        Select<ApplicationState> state = new Select<>();
        state.setLabel(getTranslation("impact.mine.state"));
        state.setHelperText(getTranslation("impact.mine.state.hint"));
        state.setItems(ApplicationState.values());
        state.setPlaceholder(getTranslation("impact.mine.state.none"));
        state.setItemLabelGenerator(value -> getTranslation("impact.state." + value));
        application.map(Application::state).ifPresent(state::setValue);
        state.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(
                        () -> applications.setState(opportunity.id(), event.getValue()),
                        "impact.state." + event.getValue());
            }
        });
        return state;
    }

    private Div note(Application mine) {
        TextArea note = new TextArea(getTranslation("impact.mine.note"));
        note.setValue(mine.note());
        note.setMaxLength(ApplicationService.NOTE_LENGTH);
        note.setHelperText(hint(mine.gaps()));
        Button save = new Button(getTranslation("impact.mine.note.save"), click -> saveNote(note.getValue()));
        Div box = new Div(note, save);
        box.addClassName("application-note");
        return box;
    }

    private String hint(Set<Gap> gaps) {
        return gaps.isEmpty()
                ? getTranslation("impact.mine.note.plain")
                : getTranslation(
                        "impact.mine.note.hint",
                        gaps.stream()
                                .sorted()
                                .map(gap -> getTranslation("impact.gap." + gap))
                                .collect(joining(", ")));
    }

    private void saveNote(String note) {
        change(() -> applications.attended(opportunity.id(), note), "impact.mine.note.saved");
    }

    private Button remove(Application mine) {
        Button remove = new Button(getTranslation("impact.mine.remove"), click -> {
            RemovedApplication removed = applications.remove(mine.id());
            refresh.run();
            Toast.undo(this, "impact.mine.removed", () -> takeBack(() -> applications.putBack(removed)));
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void planned(ApplicationChange change) {
        done(change, "impact.plan.added", opportunity.name());
    }

    private void change(Supplier<ApplicationChange> act, String saidKey) {
        Toast.tried(this, () -> done(act.get(), saidKey));
    }

    private void done(ApplicationChange change, String key, Object... arguments) {
        refresh.run();
        Toast.undo(this, key, () -> takeBack(() -> applications.undo(change)), arguments);
    }

    private void takeBack(Runnable undo) {
        Toast.tried(this, undo);
        refresh.run();
    }

    private void addEarlier() {
        if (detail.earlier().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("application-lines");
        detail.earlier()
                .forEach(other -> list.add(new ListItem(
                        new Span(getTranslation(
                                "impact.mine.earlier.line",
                                other.title(),
                                getTranslation("impact.state." + other.state()))),
                        new Paragraph(other.note()))));
        add(new H3(getTranslation("impact.mine.earlier")), list);
    }
}
