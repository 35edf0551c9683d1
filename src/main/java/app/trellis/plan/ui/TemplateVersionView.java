package app.trellis.plan.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.plan.TemplateService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One published version of the template: what it changed and why, and all that it has. Only to be read. */
@Route("admin/templates/:version")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/plan.css")
final class TemplateVersionView extends Screen implements BeforeEnterObserver {

    private final transient TemplateService templates;
    private final CurrentAccount account;
    private final Div content = new Div();

    TemplateVersionView(TemplateService templates, CurrentAccount account) {
        super("template.title");
        this.templates = templates;
        this.account = account;
        content.addClassName("template-list");
        add(new AdminPlaces("admin/templates"), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var version = templates.version(number(event));
        heading(getTranslation("template.version", version.number()));
        content.removeAll();
        content.add(new Paragraph(TemplatesView.published(this, version, account.zone())));
        if (!version.shipped()) {
            var changed = new Panel("template.changed", version.number() - 1);
            changed.add(new Paragraph(version.note()), new TemplateDifferences(version.differences(), null));
            content.add(changed);
        }
        content.add(new TemplateList(version.milestones(), null));
    }

    private static int number(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().getInteger("version").orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noNumber) {
            throw new NotFound();
        }
    }
}
