package app.trellis.plan.ui;

import app.trellis.plan.Phase;
import app.trellis.plan.Profile;
import app.trellis.plan.TemplateMilestone;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The milestones of a version of the template, a panel for each lane. */
final class TemplateList extends Div {

    private final transient TemplateText text = new TemplateText(this);

    /** What can be done to each of them. */
    record Acts(Consumer<TemplateMilestone> edit, Consumer<TemplateMilestone> leaveOut) {}

    /** @param acts null for a version that is only read */
    TemplateList(List<TemplateMilestone> milestones, @Nullable Acts acts) {
        addClassName("template-list");
        for (var phase : Phase.values()) {
            var list = new UnorderedList();
            list.addClassName("template-items");
            milestones.stream()
                    .filter(it -> it.phase() == phase)
                    .map(it -> item(it, acts))
                    .forEach(list::add);
            var panel = new Panel(phase.key());
            panel.add(list);
            add(panel);
        }
    }

    private ListItem item(TemplateMilestone milestone, @Nullable Acts acts) {
        var item = new ListItem(
                new H3(milestone.title().in(getLocale())),
                soft(about(milestone)),
                new Paragraph(milestone.why().in(getLocale())),
                soft(getTranslation("template.shown-by", milestone.evidence().in(getLocale()))));
        if (acts != null) {
            item.add(new Div(
                    button("template.edit", milestone, acts.edit()),
                    button("template.leave-out", milestone, acts.leaveOut())));
        }
        return item;
    }

    private String about(TemplateMilestone milestone) {
        Function<String, String> said = this::getTranslation;
        var always =
                text.offset(milestone) + " · " + said.apply(milestone.section().key());
        return milestone.profile() == Profile.BOTH
                ? always
                : said.apply(milestone.profile().key()) + " · " + always;
    }

    private Button button(String key, TemplateMilestone milestone, Consumer<TemplateMilestone> act) {
        var button = new Button(getTranslation(key), click -> act.accept(milestone));
        button.setAriaLabel(getTranslation(key) + ": " + milestone.title().in(getLocale()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Component soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
