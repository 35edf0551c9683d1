package app.trellis.projects.ui;

import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaSummary;
import app.trellis.projects.ProjectId;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds an idea to work on, in the student's own order; titles, links and the safety note are carried over. */
final class FromIdeaDialog extends FormDialog {

    private static final Set<IdeaState> FITTING = EnumSet.complementOf(EnumSet.of(IdeaState.FILTERED_OUT));

    private final ComboBox<IdeaSummary> idea = new ComboBox<>(getTranslation("projects.idea"));
    private final transient ProjectServices services;

    FromIdeaDialog(ProjectServices services) {
        super("projects.from-idea", "projects.from-idea.start");
        this.services = services;
        idea.setItems(
                asked -> services.ideas().list(query(asked.getFilter()), asked.getOffset(), asked.getLimit()).stream(),
                asked -> services.ideas().count(query(asked.getFilter())));
        idea.setItemLabelGenerator(IdeaSummary::line);
        idea.setHelperText(getTranslation("projects.from-idea.help"));
        idea.setAutofocus(true);
        var fields = new Div(new Paragraph(getTranslation("projects.from-idea.text")), idea);
        fields.addClassName("project-fields");
        add(fields);
    }

    @Override
    protected boolean save() {
        if (idea.isEmpty()) {
            throw new Refused("projects.refused.no-idea");
        }
        ProjectId id = services.states().begin(idea.getValue().id());
        UI.getCurrent().navigate(ProjectsAddress.of(id));
        return true;
    }

    private static IdeaQuery query(Optional<String> text) {
        return new IdeaQuery(text.orElse(""), FITTING, null, IdeaOrder.RANKED);
    }
}
