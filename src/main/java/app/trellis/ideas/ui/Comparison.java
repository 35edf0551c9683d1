package app.trellis.ideas.ui;

import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.VersionComparison;
import app.trellis.ideas.VersionComparison.Piece;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/** Two texts side by side, part by part. What is gone is struck through, what is new underlined; colour only adds. */
final class Comparison extends Div {

    Comparison(VersionComparison comparison, String before, String after) {
        addClassName("comparison");
        for (ProposalSection section : ProposalSection.values()) {
            List<VersionComparison.Row> rows = comparison.parts().getOrDefault(section, List.of());
            if (!rows.isEmpty()) {
                add(new H2(getTranslation("ideas.section." + section)));
                add(rows.stream().anyMatch(VersionComparison.Row::changed) ? table(rows, before, after) : same(rows));
            }
        }
        if (getChildren().findAny().isEmpty()) {
            add(new Paragraph(getTranslation("ideas.compare.nothing")));
        }
    }

    /** What both say is said once. */
    private Div same(List<VersionComparison.Row> rows) {
        Paragraph unchanged = new Paragraph(getTranslation("ideas.compare.same"));
        unchanged.addClassName("comparison-same");
        Div text = new Div(unchanged);
        rows.forEach(row ->
                text.add(new Paragraph(row.after().stream().map(Piece::text).collect(Collectors.joining()))));
        return text;
    }

    private static HtmlComponent table(List<VersionComparison.Row> rows, String before, String after) {
        HtmlComponent table = new HtmlComponent("table");
        Element head = new Element("tr");
        head.appendChild(heading(before), heading(after));
        Element body = new Element("tbody");
        rows.forEach(row ->
                body.appendChild(new Element("tr").appendChild(cell(row.before(), "del"), cell(row.after(), "ins"))));
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
