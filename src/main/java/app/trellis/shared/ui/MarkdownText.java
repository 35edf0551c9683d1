package app.trellis.shared.ui;

import app.trellis.shared.text.Markdown;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

/** Markdown as a person reads it, with headings that fit below those of a panel. */
public final class MarkdownText extends Div {

    private static final int BELOW_PANELS = 2;

    /** @param markdown as it was typed, by whomever */
    public MarkdownText(String markdown) {
        addClassName("markdown");
        add(new Html("<div>" + html(markdown) + "</div>"));
    }

    static String html(String markdown) {
        return Markdown.html(markdown, BELOW_PANELS);
    }
}
