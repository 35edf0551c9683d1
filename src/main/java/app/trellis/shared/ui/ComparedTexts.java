package app.trellis.shared.ui;

import app.trellis.shared.text.TextComparison;
import app.trellis.shared.text.TextComparison.Piece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts side by side. What is gone is struck through, what is new underlined; colour only adds. What both say is said
 * once.
 */
public final class ComparedTexts extends Div {

    /**
     * @param before what the earlier text is called, already translated
     * @param after what the later one is called
     */
    public ComparedTexts(TextComparison comparison, String before, String after) {
        addClassName("comparison");
        add(comparison.changed() ? table(comparison, before, after) : same(comparison));
    }

    private Component same(TextComparison comparison) {
        Paragraph unchanged = new Paragraph(getTranslation("shared.compare.same"));
        unchanged.addClassName("comparison-same");
        Div text = new Div(unchanged);
        comparison
                .rows()
                .forEach(row -> text.add(
                        new Paragraph(row.after().stream().map(Piece::text).collect(Collectors.joining()))));
        return text;
    }

    private static Component table(TextComparison comparison, String before, String after) {
        HtmlComponent table = new HtmlComponent("table");
        Element head = new Element("tr");
        head.appendChild(heading(before), heading(after));
        Element body = new Element("tbody");
        comparison
                .rows()
                .forEach(row -> body.appendChild(
                        new Element("tr").appendChild(cell(row.before(), "del"), cell(row.after(), "ins"))));
        table.getElement().appendChild(new Element("thead").appendChild(head), body);
        return table;
    }

    private static Element heading(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element cell(List<Piece> pieces, String tag) {
        Element cell = new Element("td");
        for (Piece piece : pieces) {
            cell.appendChild(
                    piece.changed() ? new Element(tag).setText(piece.text()) : Element.createText(piece.text()));
        }
        return cell;
    }
}
