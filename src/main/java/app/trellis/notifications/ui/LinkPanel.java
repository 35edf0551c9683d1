package app.trellis.notifications.ui;

import app.trellis.notifications.CalendarLinkService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;

/** Whether a link works, and the buttons that make and end it. The secret is shown right after it was made, and never again. */
final class LinkPanel extends Panel {

    private final transient CalendarLinkService calendar;
    private final transient PublicLinks links;
    private final ZoneId zone;
    private final Paragraph standing = new Paragraph();
    private final Paragraph renewing = new Paragraph(getTranslation("notifications.link.renew-help"));
    private final Div shown = new Div();
    private final Button make = new Button("", click -> make());
    private final Button end = new Button(getTranslation("notifications.link.end"), click -> end());

    LinkPanel(CalendarLinkService calendar, PublicLinks links, ZoneId zone) {
        super("notifications.link");
        this.calendar = calendar;
        this.links = links;
        this.zone = zone;
        standing.getElement().setAttribute("role", "status");
        renewing.addClassName("soft");
        shown.getElement().setAttribute("aria-live", "polite");
        shown.addClassName("calendar-secret");
        end.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(make, end);
        acts.addClassName("calendar-acts");
        add(standing, shown, acts, renewing);
        show();
    }

    private void make() {
        shown.removeAll();
        shown.add(new HandOverLink(
                links.to(calendar.make()), "notifications.link.secret", getTranslation("notifications.link.once")));
        show();
    }

    private void end() {
        calendar.end();
        shown.removeAll();
        show();
        Toast.undo(this, "notifications.link.ended", () -> {
            calendar.restore();
            show();
        });
    }

    private void show() {
        var madeAt = calendar.find().madeAt();
        var works = madeAt != null;
        standing.setText(
                madeAt == null
                        ? getTranslation("notifications.link.none")
                        : getTranslation(
                                "notifications.link.since",
                                Formats.of(this).date(madeAt.atZone(zone).toLocalDate())));
        make.setText(getTranslation(works ? "notifications.link.renew" : "notifications.link.make"));
        make.setThemeVariant(ButtonVariant.PRIMARY, !works);
        end.setVisible(works);
        renewing.setVisible(works);
    }
}
