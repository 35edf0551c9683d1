package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two in a small frame, such as a status. */
public final class Badge extends Span {

    /** @param text already translated */
    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
