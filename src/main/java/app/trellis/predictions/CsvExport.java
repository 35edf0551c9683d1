package app.trellis.predictions;

import app.trellis.shared.text.SheetText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Predictions as a file, one line a probability, which {@link CsvImport} reads back. A text that a spreadsheet would
 * compute gets an apostrophe in front.
 */
final class CsvExport {

    static final List<String> HEADER = List.of(
            "Statement",
            "Kind",
            "Probability (percent)",
            "Forecast created at",
            "Created at",
            "Resolve by",
            "Resolution",
            "Resolved at",
            "Lesson");

    private CsvExport() {}

    static String of(List<Prediction> predictions) {
        return SheetText.csv(
                HEADER,
                predictions.stream().flatMap(it -> it.forecasts().stream().map(forecast -> line(it, forecast))));
    }

    private static List<String> line(Prediction it, Forecast forecast) {
        var resolution = it.resolution();
        return List.of(
                SheetText.safe(it.statement()),
                it.kind().name(),
                String.valueOf(forecast.percent()),
                forecast.at().toString(),
                it.madeAt().toString(),
                it.resolveBy().toString(),
                resolution == null ? "" : resolution.name(),
                text(it.resolvedAt()),
                SheetText.safe(it.lesson()));
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
