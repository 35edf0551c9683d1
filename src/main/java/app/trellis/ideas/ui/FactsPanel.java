package app.trellis.ideas.ui;

import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaState;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** What is known about an idea, and what can be done with it. */
final class FactsPanel extends Panel {

    private static final String COMMA = ",";

    private final transient Idea idea;
    private final transient IdeaServices services;
    private final transient Saving saving;
    private final transient Runnable again;
    private final TextField line = new TextField(getTranslation("ideas.line"));
    private final TextField tags = new TextField(getTranslation("ideas.tags"));
    private final Checkbox halfBaked = new Checkbox(getTranslation("ideas.half-baked"));

    /**
     * @param renamed told the new line
     * @param again shows the screen anew
     */
    FactsPanel(Idea idea, IdeaServices services, Saving saving, Consumer<String> renamed, Runnable again) {
        super("ideas.about");
        this.idea = idea;
        this.services = services;
        this.saving = saving;
        this.again = again;
        addClassName("idea-facts");
        add(new Div(new Badge(getTranslation("ideas.state." + idea.state()), IdeaTone.tone(idea.state()))));
        if (idea.state() == IdeaState.FILTERED_OUT) {
            Paragraph reason = new Paragraph(idea.stateReason());
            reason.addClassName("as-typed");
            add(reason);
        }
        line.setValue(idea.line());
        line.setMaxLength(Idea.LINE_LENGTH);
        tags.setValue(String.join(", ", idea.tags()));
        tags.setHelperText(getTranslation("ideas.tags.help"));
        halfBaked.setValue(idea.halfBaked());
        halfBaked.setHelperText(getTranslation("ideas.half-baked.help"));
        line.addValueChangeListener(change -> {
            if (change()) {
                renamed.accept(IdeaData.line(line.getValue()));
            }
        });
        tags.addValueChangeListener(change -> change());
        halfBaked.addValueChangeListener(change -> change());
        Paragraph captured = new Paragraph(getTranslation(
                "ideas.captured-on",
                Formats.of(this)
                        .date(idea.capturedAt()
                                .atZone(services.account().zone())
                                .toLocalDate())));
        captured.addClassName("soft");
        Div acts = new Div();
        acts.addClassName("idea-acts");
        addActs(acts);
        add(line, tags, halfBaked, captured, acts);
    }

    private boolean change() {
        IdeaData data =
                new IdeaData(line.getValue(), "", List.of(tags.getValue().split(COMMA)), halfBaked.getValue());
        return saving.store(() -> services.ideas().change(idea.id(), data));
    }

    private void addActs(Div acts) {
        switch (idea.state()) {
            case FILTERED_OUT -> acts.add(act("ideas.restore", this::restore));
            case PROJECT -> acts.add(project(), act("ideas.no-project", this::restore));
            case STRONG ->
                acts.add(act("ideas.to-project", this::becomeProject), act("ideas.filter-out", this::filterOut));
            case CAPTURED -> acts.add(act("ideas.filter-out", this::filterOut), act("ideas.remove", this::remove));
            case IN_PROPOSAL, IN_FEEDBACK -> acts.add(act("ideas.filter-out", this::filterOut));
        }
    }

    private Button act(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void filterOut() {
        new FilterOutDialog(reason -> {
                    services.states().filterOut(idea.id(), reason);
                    again.run();
                    Toast.undo(this, "ideas.filtered-out", this::restore);
                })
                .open();
    }

    private void restore() {
        services.states().restore(idea.id());
        again.run();
    }

    private void becomeProject() {
        services.states().becomeProject(idea.id());
        again.run();
        Toast.undo(this, "ideas.became-project", projectAddress(), "ideas.open-project", this::restore);
    }

    private Anchor project() {
        Anchor link = new Anchor(projectAddress(), getTranslation("ideas.open-project"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String projectAddress() {
        return "projects?idea=" + idea.id().value();
    }

    private void remove() {
        Idea gone = services.ideas().remove(idea.id());
        UI.getCurrent().navigate(IdeasView.class);
        Toast.undo(this, "ideas.removed", () -> {
            services.ideas().putBack(gone);
            UI.getCurrent().navigate(IdeasAddress.of(gone.id()));
        });
    }
}
