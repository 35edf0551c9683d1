package app.trellis.wellbeing.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import app.trellis.wellbeing.Support;
import app.trellis.wellbeing.SupportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Everything a student can turn to, one link away from anywhere: {@code /wellbeing/support}. */
@Route("wellbeing/support")
@RolesAllowed("STUDENT")
@StyleSheet("styles/wellbeing.css")
final class SupportView extends Screen {

    private final SupportService support;
    private final LocalDate today;
    private final Div content = new Div();

    SupportView(SupportService support, CurrentAccount account) {
        super("wellbeing.support.title");
        this.support = support;
        this.today = account.today();
        var found = support.find();
        lead("wellbeing.support.lead");
        var emergency = new Paragraph(getTranslation("wellbeing.support.emergency"));
        emergency.addClassName("support-emergency");
        content.addClassName("support-content");
        add(
                new VisibleTo("wellbeing.only-you"),
                emergency,
                new CountrySelect(found.country(), support, this::show),
                content,
                new Anchor("conversation", getTranslation("wellbeing.support.conversation")),
                new Paragraph(getTranslation("wellbeing.support.disclaimer")),
                new RouterLink(getTranslation("wellbeing.support.back"), WellbeingView.class));
        show(found);
    }

    private void show() {
        show(support.find());
    }

    private void show(Support found) {
        content.removeAll();
        if (!found.near().isEmpty()) {
            content.add(panel("wellbeing.support.near", new ResourceList(found.near(), today)));
        }
        content.add(
                panel("wellbeing.support.worldwide", new ResourceList(found.worldwide(), today)),
                new OwnServicePanel(found, support, this::show),
                panel(
                        "wellbeing.options.title",
                        new Paragraph(getTranslation("wellbeing.options.text")),
                        new OptionList()),
                panel("wellbeing.support.elsewhere", new ElsewhereList(found.elsewhere(), today)));
    }

    private static Panel panel(String key, Component... content) {
        var panel = new Panel(key);
        panel.add(content);
        return panel;
    }
}
