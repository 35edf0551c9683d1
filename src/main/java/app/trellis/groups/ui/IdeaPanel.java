package app.trellis.groups.ui;

import app.trellis.groups.LinkedIdeaService;
import app.trellis.groups.Session;
import app.trellis.ideas.IdeaSummary;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;

/** Where the presenter links an idea of their own, or takes it back. */
final class IdeaPanel extends Panel {

    IdeaPanel(Session session, LinkedIdeaService ideas, Runnable refresh) {
        super("groups.idea");
        add(new Paragraph(getTranslation("groups.idea.text")));
        if (session.ideaLine() == null) {
            var choice = new ComboBox<IdeaSummary>(getTranslation("groups.idea.choose"));
            choice.addClassName("idea-choice");
            choice.setItemLabelGenerator(IdeaSummary::line);
            choice.setItems(
                    query -> ideas.choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
            choice.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    ideas.link(session.id(), change.getValue().id());
                    refresh.run();
                }
            });
            add(choice);
        } else {
            var unlink = new Button(getTranslation("groups.idea.unlink"), click -> {
                ideas.unlink(session.id());
                refresh.run();
            });
            unlink.addThemeVariants(ButtonVariant.TERTIARY);
            add(unlink);
        }
    }
}
