package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Formats;
import app.trellis.wellbeing.CheckIn;
import app.trellis.wellbeing.CheckInItem;
import app.trellis.wellbeing.Trend;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;

/** Every answered week of the trend in numbers, newest first. */
final class TrendTable extends NativeTable {

    private final Formats formats = Formats.of(this);

    TrendTable(Trend trend) {
        addClassName("figures");
        setCaptionText(getTranslation("wellbeing.trend.caption"));
        getHead().add(header());
        trend.answered().reversed().forEach(checkIn -> getBody().add(row(checkIn)));
    }

    private NativeTableRow header() {
        var row = new NativeTableRow(columnHead("wellbeing.trend.week"));
        for (var item : CheckInItem.values()) {
            row.add(columnHead("wellbeing.item." + item));
        }
        return row;
    }

    private NativeTableHeaderCell columnHead(String key) {
        return head(getTranslation(key), "col");
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(CheckIn checkIn) {
        var row = new NativeTableRow(head(formats.date(checkIn.week().monday()), "row"));
        for (var item : CheckInItem.values()) {
            row.add(cell(checkIn.data().answer(item)));
        }
        return row;
    }

    private NativeTableCell cell(@Nullable Integer answer) {
        return new NativeTableCell(answer == null ? getTranslation("wellbeing.trend.none") : formats.number(answer));
    }
}
