package app.trellis.plan.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.plan.TemplateChangeKind;
import app.trellis.plan.TemplateService;
import app.trellis.plan.TemplateVersion;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** The versions of the template that plans are made from. No plan is here. */
@Route("admin/templates")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/plan.css")
final class TemplatesView extends Screen {

    TemplatesView(TemplateService templates, CurrentAccount account) {
        super("template.title");
        var draft = new Button(
                getTranslation(templates.draft().isPresent() ? "template.draft.go-on" : "template.draft.prepare"),
                click -> UI.getCurrent().navigate(TemplateDraftView.class));
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        actions(draft);
        add(new AdminPlaces("admin/templates"));
        lead("template.lead");
        var list = new UnorderedList();
        list.addClassNames("template-items", "panel");
        templates.versions().forEach(each -> list.add(item(each, account.zone())));
        add(list);
    }

    private ListItem item(TemplateVersion version, ZoneId zone) {
        var item = new ListItem(new H2(link(version.number())), new Paragraph(published(this, version, zone)));
        if (!version.shipped()) {
            item.add(new Paragraph(version.note()), soft(changes(version)));
        }
        return item;
    }

    private String changes(TemplateVersion version) {
        return getTranslation(
                "template.changes",
                version.count(TemplateChangeKind.ADDED),
                version.count(TemplateChangeKind.CHANGED),
                version.count(TemplateChangeKind.REMOVED));
    }

    /** When and by whom it was published, or that it came with the program. */
    static String published(Screen near, TemplateVersion version, ZoneId zone) {
        var at = version.publishedAt();
        if (at == null) {
            return near.getTranslation("template.shipped");
        }
        var day = Formats.of(near).date(at.atZone(zone).toLocalDate());
        return version.publisher().isEmpty()
                ? near.getTranslation("template.published", day)
                : near.getTranslation("template.published-by", day, version.publisher());
    }

    private static Div soft(String text) {
        var soft = new Div(text);
        soft.addClassName("soft");
        return soft;
    }

    private Anchor link(int number) {
        var link = new Anchor("admin/templates/" + number, getTranslation("template.version", number));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
