package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.OwnService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The own university's service as the student entered it. */
final class OwnServiceItem extends Div {

    OwnServiceItem(OwnService service) {
        addClassName("support-item");
        var name = new Span(service.name());
        name.addClassName("support-name");
        var ways = new Div();
        ways.addClassName("support-ways");
        if (!service.phone().isEmpty()) {
            ways.add(WayLink.call(service.phone()));
        }
        if (!service.url().isEmpty()) {
            ways.add(WayLink.website(service.url(), service.name()));
        }
        add(name, ways);
    }
}
