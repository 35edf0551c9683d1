package app.trellis.reflection.ui;

import app.trellis.reflection.ReflectionKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** From one reflection to the other. */
final class KindLinks extends Nav {

    KindLinks(ReflectionKind shown) {
        addClassName("reflection-kinds");
        getElement().setAttribute("aria-label", getTranslation("reflection.kinds"));
        for (var kind : ReflectionKind.values()) {
            var link = new Anchor(ReflectionAddress.of(kind), getTranslation("reflection.kind." + kind));
            link.getElement().setAttribute("router-link", true);
            if (kind == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
