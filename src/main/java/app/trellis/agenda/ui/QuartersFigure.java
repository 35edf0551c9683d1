package app.trellis.agenda.ui;

import app.trellis.agenda.Ambition;
import app.trellis.projects.QuarterShare;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The share of incremental work per quarter as a picture, and beside it a table that says the same and the answers. */
final class QuartersFigure extends Div {

    private static final int WHOLE = 100;

    QuartersFigure(Ambition ambition) {
        addClassName("quarters");
        if (ambition.hasShares()) {
            var chart = new TrendChart();
            chart.show(picture(ambition));
            add(chart);
        } else {
            add(new Paragraph(getTranslation("agenda.quarters.nothing")));
        }
        add(table(ambition));
    }

    private TrendData picture(Ambition ambition) {
        List<@Nullable Integer> values = new ArrayList<>();
        ambition.rows().forEach(row -> values.add(percent(row)));
        return new TrendData(
                getTranslation("agenda.quarters"),
                getTranslation("agenda.quarters.scale"),
                0,
                WHOLE,
                ambition.rows().stream()
                        .map(row -> QuarterWords.of(this, row.quarter()))
                        .toList(),
                List.of(new TrendData.Series(getTranslation("agenda.quarters.share"), values)));
    }

    private HtmlComponent table(Ambition ambition) {
        var table = new HtmlComponent("table");
        table.addClassName("figures");
        var head = new Element("tr");
        head.appendChild(
                heading("agenda.quarters.quarter", "col"),
                heading("agenda.quarters.share", "col"),
                heading("agenda.quarters.answer", "col"));
        var body = new Element("tbody");
        ambition.rows().reversed().forEach(row -> body.appendChild(row(row)));
        table.getElement()
                .appendChild(
                        new Element("caption").setText(getTranslation("agenda.quarters")),
                        new Element("thead").appendChild(head),
                        body);
        return table;
    }

    private Element row(Ambition.Row row) {
        Integer percent = percent(row);
        return new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").setText(QuarterWords.of(this, row.quarter())),
                        new Element("td")
                                .setText(
                                        percent == null
                                                ? getTranslation("agenda.quarters.unknown")
                                                : getTranslation("agenda.quarters.percent", percent)),
                        new Element("td").setText(answer(row)));
    }

    private String answer(Ambition.Row row) {
        return row.answer()
                .map(answer -> getTranslation(
                        answer.enough() ? "agenda.quarters.enough" : "agenda.quarters.not-enough",
                        getTranslation("agenda.level." + answer.level())))
                .orElse("");
    }

    private Element heading(String key, String scope) {
        return new Element("th").setAttribute("scope", scope).setText(getTranslation(key));
    }

    private static @Nullable Integer percent(Ambition.Row row) {
        OptionalInt percent = row.share().map(QuarterShare::incrementalPercent).orElseGet(OptionalInt::empty);
        return percent.isPresent() ? percent.getAsInt() : null;
    }
}
