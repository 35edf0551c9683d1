package app.trellis.plan.ui;

import app.trellis.plan.TemplateDifference;
import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateService;
import app.trellis.plan.TemplateVersion;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The draft of the template's next version. Nobody but administrators sees it before it is published. */
@Route("admin/templates/draft")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/plan.css")
final class TemplateDraftView extends Screen {

    private final transient TemplateService templates;
    private final Div content = new Div();
    private final Button discard = new Button(getTranslation("template.draft.discard"), click -> discard());
    private final Button add = new Button(getTranslation("template.add"), click -> edit(null));
    private final Button publish = new Button(getTranslation("template.publish"), click -> publish());

    TemplateDraftView(TemplateService templates) {
        super("template.draft.title");
        this.templates = templates;
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        actions(discard, add, publish);
        add(new AdminPlaces("admin/templates"));
        lead("template.draft.lead");
        content.addClassName("template-list");
        add(content);
        show();
    }

    private void show() {
        var draft = templates.draft();
        discard.setVisible(draft.isPresent());
        add.setVisible(draft.isPresent());
        publish.setVisible(draft.isPresent());
        content.removeAll();
        draft.ifPresentOrElse(this::show, () -> {
            var start = new Button(getTranslation("template.draft.start"), click -> {
                templates.start();
                show();
            });
            start.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(new EmptyState("template.draft.none", "template.draft.none-text", start));
        });
    }

    private void show(TemplateVersion draft) {
        var changed = new Panel("template.changed", draft.number() - 1);
        if (draft.differences().isEmpty()) {
            changed.add(new Paragraph(getTranslation("template.draft.unchanged")));
        } else {
            changed.add(new TemplateDifferences(draft.differences(), this::takeBack));
        }
        content.add(changed, new TemplateList(draft.milestones(), new TemplateList.Acts(this::edit, this::leaveOut)));
    }

    private void edit(@Nullable TemplateMilestone before) {
        new TemplateMilestoneDialog(before, after -> {
                    var stored = templates.write(before, after);
                    done("template.saved", stored, () -> change(stored, before));
                })
                .open();
    }

    private void leaveOut(TemplateMilestone milestone) {
        if (change(milestone, null)) {
            done("template.left-out", milestone, () -> change(null, milestone));
        }
    }

    private void takeBack(TemplateDifference difference) {
        var before = difference.before();
        var after = difference.after();
        if (change(after, before)) {
            done(
                    "template.taken-back",
                    Objects.requireNonNull(after == null ? before : after),
                    () -> change(before, after));
        }
    }

    /** Makes of a milestone of the draft another; from null it comes, to null it goes. */
    private boolean change(@Nullable TemplateMilestone from, @Nullable TemplateMilestone to) {
        var done = Toast.tried(this, () -> {
            if (to != null) {
                templates.write(from, to);
            } else if (from != null) {
                templates.leaveOut(from);
            }
        });
        show();
        return done;
    }

    private void done(String key, TemplateMilestone milestone, Runnable undo) {
        show();
        Toast.undo(this, key, undo, milestone.title().in(getLocale()));
    }

    private void discard() {
        Toast.tried(this, () -> {
            var discarded = templates.discard();
            Toast.undo(this, "template.draft.discarded", () -> {
                Toast.tried(this, () -> templates.putBack(discarded));
                show();
            });
        });
        show();
    }

    private void publish() {
        new PublishDialog(note -> {
                    var number = templates.publish(note);
                    getUI().ifPresent(ui -> ui.navigate("admin/templates"));
                    Toast.show(this, "template.published-now", number);
                })
                .open();
    }
}
