package app.trellis.impact.ui;

import app.trellis.impact.Opportunity;
import app.trellis.impact.Source;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;

/** Where the facts were read, when, how far they are trusted, and what to do about a wrong one. */
final class SourcePanel extends Panel {

    SourcePanel(Opportunity opportunity) {
        super("impact.detail.source");
        Source source = opportunity.source();
        String address = opportunity.url().toString();
        Anchor page = new Anchor(address, address, AnchorTarget.BLANK);
        page.addClassName("source-address");
        page.getElement().setAttribute("rel", "noopener noreferrer");
        add(
                page,
                new Paragraph(String.join(
                        " ",
                        checked(source),
                        getTranslation("impact.detail.basis." + source.basis()),
                        getTranslation("impact.detail.confidence." + opportunity.confidence()))));
        if (!source.note().isEmpty()) {
            Paragraph note = new Paragraph(source.note());
            note.getElement().setAttribute("lang", "en");
            add(note);
        }
        Paragraph wrong = new Paragraph(getTranslation("impact.detail.wrong"));
        wrong.addClassName("soft");
        add(wrong);
    }

    private String checked(Source source) {
        return source.checkedOn() == null
                ? getTranslation("impact.detail.source.unchecked")
                : getTranslation(
                        "impact.detail.source.checked", Formats.of(this).date(source.checkedOn()));
    }
}
