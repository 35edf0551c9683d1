package app.trellis.predictions.ui;

import app.trellis.predictions.Calibration;
import app.trellis.predictions.Calibration.Tenth;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The picture in numbers: a row a tenth that holds something; its name shows the predictions in it. */
final class CalibrationTable extends NativeTable {

    private final IntConsumer show;

    CalibrationTable(Calibration calibration, IntConsumer show) {
        this.show = show;
        addClassName("figures");
        setCaptionText(getTranslation("predictions.table.caption"));
        var head = new NativeTableRow();
        Stream.of("range", "number", "happened", "share")
                .map(column -> head("predictions.table." + column))
                .forEach(head::add);
        getHead().add(head);
        calibration.tenths().stream()
                .filter(it -> it.number() > 0)
                .map(this::row)
                .forEach(getBody()::add);
    }

    private NativeTableRow row(Tenth tenth) {
        var range = new Button(
                getTranslation("predictions.tenth", tenth.from(), tenth.to()), click -> show.accept(tenth.index()));
        range.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var name = new NativeTableHeaderCell();
        name.add(range);
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(String.valueOf(tenth.number())),
                new NativeTableCell(String.valueOf(tenth.happened())),
                new NativeTableCell(
                        getTranslation("predictions.percent", Formats.of(this).number(Math.round(tenth.share())))));
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
