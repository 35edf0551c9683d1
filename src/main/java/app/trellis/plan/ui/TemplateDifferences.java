package app.trellis.plan.ui;

import app.trellis.plan.TemplateChangeKind;
import app.trellis.plan.TemplateDifference;
import app.trellis.plan.TemplateMilestone;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a version of the template adds, changes and leaves out, part by part. */
final class TemplateDifferences extends UnorderedList {

    private final transient TemplateText text = new TemplateText(this);

    /** @param takeBack takes one change back; null where that is not possible any more */
    TemplateDifferences(List<TemplateDifference> differences, @Nullable Consumer<TemplateDifference> takeBack) {
        addClassName("template-items");
        differences.forEach(each -> add(item(each, takeBack)));
    }

    private ListItem item(TemplateDifference difference, @Nullable Consumer<TemplateDifference> takeBack) {
        var before = difference.before();
        var after = difference.after();
        var shown = after == null ? Objects.requireNonNull(before) : after;
        var title = shown.title().in(getLocale());
        var kind = new Badge(getTranslation(difference.kind().key()), tone(difference.kind()));
        var item = new ListItem(new H3(title), kind);
        if (before != null && after != null) {
            difference.fields().forEach(field -> {
                var then = text.of(field, before);
                var now = text.of(field, after);
                then.forEach((name, was) -> {
                    if (!was.equals(now.get(name))) {
                        item.add(new FieldComparison(
                                name,
                                getTranslation("template.before"),
                                was,
                                getTranslation("template.after"),
                                Objects.requireNonNull(now.get(name))));
                    }
                });
            });
        } else {
            item.add(about(shown));
        }
        if (takeBack != null) {
            var button = new Button(getTranslation("template.take-back"), click -> takeBack.accept(difference));
            button.setAriaLabel(getTranslation("template.take-back.label", title));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(button);
        }
        return item;
    }

    private Paragraph about(TemplateMilestone milestone) {
        var about = new Paragraph(getTranslation(milestone.phase().key()) + " · " + text.offset(milestone));
        about.addClassName("soft");
        return about;
    }

    private static Tone tone(TemplateChangeKind kind) {
        return switch (kind) {
            case ADDED -> Tone.GOOD;
            case CHANGED -> Tone.CALM;
            case REMOVED -> Tone.WARN;
        };
    }
}
