package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.Support;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;

/** The entries a student would need first: the country’s, then worldwide, then the own university’s. */
final class NearestSupport extends Div {

    NearestSupport(Support support, LocalDate today) {
        addClassName("support-nearest");
        if (!support.near().isEmpty()) {
            add(new ResourceList(support.near(), today));
        }
        add(new ResourceList(support.worldwide(), today));
        if (support.ownService().isEntered()) {
            add(new OwnServiceItem(support.ownService()));
        }
    }
}
