package app.trellis.predictions.ui;

import app.trellis.predictions.Calibration;
import app.trellis.predictions.Calibration.Tenth;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The score of one kind, and what its probabilities meant: in words, as a picture, and as a table. */
final class CalibrationPanel extends Panel {

    private final Consumer<PredictionQuery> show;

    CalibrationPanel(Calibration calibration, Consumer<PredictionQuery> show) {
        super("predictions.calibration." + calibration.kind());
        this.show = show;
        addClassName("calibration");
        if (calibration.number() == 0) {
            add(new Paragraph(getTranslation("predictions.calibration.none")));
        } else {
            add(calibration);
        }
    }

    private void add(Calibration calibration) {
        var score = new Paragraph(
                getTranslation("predictions.score", rounded(calibration.score().orElse(0)), calibration.number()));
        score.addClassName("calibration-score");
        add(
                score,
                new Paragraph(getTranslation(
                        "predictions.score-means", whole(calibration.said()), whole(calibration.happened()))),
                chart(calibration),
                new NativeDetails(
                        getTranslation("predictions.calibration.table"),
                        new CalibrationTable(calibration, tenth -> choose(calibration.kind(), tenth))));
        var last = calibration.lastScore().orElse(0);
        var rule = new Paragraph(getTranslation("predictions.score-rule", rounded(last)));
        rule.addClassName("soft");
        add(rule);
    }

    private CalibrationChart chart(Calibration calibration) {
        var chart = new CalibrationChart();
        chart.show(new CalibrationChart.Picture(
                getTranslation("predictions.chart", calibration.number()),
                getTranslation("predictions.chart.said"),
                getTranslation("predictions.chart.happened"),
                getTranslation("predictions.chart.exact"),
                calibration.tenths().stream()
                        .filter(it -> it.number() > 0)
                        .map(it ->
                                new CalibrationChart.Point(it.index(), it.said(), it.share(), it.number(), label(it)))
                        .toList()));
        chart.onChoose(tenth -> choose(calibration.kind(), tenth));
        return chart;
    }

    private void choose(PredictionKind kind, int tenth) {
        show.accept(new PredictionQuery(PredictionState.RESOLVED, kind, tenth));
    }

    private String label(Tenth tenth) {
        return getTranslation("predictions.chart.point", tenth.from(), tenth.to(), tenth.number(), tenth.happened());
    }

    private String rounded(double score) {
        return Formats.of(this).number(Math.round(score * 100) / 100.0);
    }

    private String whole(double percent) {
        return Formats.of(this).number(Math.round(percent));
    }
}
