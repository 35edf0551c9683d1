package app.trellis.ideas.ui;

import app.trellis.ideas.PageMeter;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How long a proposal is, as a bar with one and two pages marked, and in words. */
final class Meter extends Div {

    private final Element bar = new Element("meter");
    private final Span words = new Span();

    Meter() {
        addClassName("page-meter");
        bar.setAttribute("min", "0");
        bar.setAttribute("max", String.valueOf(PageMeter.MOST));
        bar.setAttribute("aria-label", getTranslation("ideas.meter"));
        getElement().appendChild(bar);
        add(words);
    }

    void show(PageMeter length) {
        bar.setAttribute("value", String.valueOf(Math.min(length.words(), PageMeter.MOST)));
        Formats formats = Formats.of(this);
        words.setText(getTranslation(
                "ideas.meter." + length.fit(), formats.number(length.words()), formats.number(length.pages())));
    }
}
