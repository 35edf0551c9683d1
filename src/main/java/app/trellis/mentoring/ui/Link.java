package app.trellis.mentoring.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the program, followed without loading the page anew. */
final class Link extends Anchor {

    /** @param text already translated */
    Link(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }
}
