package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionSummary;
import app.trellis.shared.ui.Formats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What a row of the list says. */
record PredictionWords(Texts texts, Formats formats, LocalDate today, ZoneId zone) {

    /** Translates a key. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... arguments);
    }

    String percent(PredictionSummary row) {
        return texts.get("predictions.percent", row.last());
    }

    /** The probability given first, where it has changed. */
    String before(PredictionSummary row) {
        return row.first() == row.last() ? "" : texts.get("predictions.first-said", row.first());
    }

    String about(PredictionSummary row) {
        String kind = texts.get("predictions.kind." + row.kind());
        var resolution = row.resolution();
        var at = row.resolvedAt();
        if (resolution != null && at != null) {
            String day = formats.date(LocalDate.ofInstant(at, zone));
            return texts.get(
                    "predictions.about.resolved", kind, texts.get("predictions.resolution." + resolution), day);
        }
        long days = ChronoUnit.DAYS.between(today, row.resolveBy());
        String day = formats.date(row.resolveBy());
        return days > 0
                ? texts.get("predictions.about.open", kind, day, days)
                : texts.get("predictions.about.due", kind, day);
    }

    String act(PredictionAct act) {
        return texts.get("predictions.act." + act);
    }

    /** The act with its statement, for those who hear a button without its row. */
    String label(PredictionAct act, PredictionSummary row) {
        return texts.get("predictions.act-on", act(act), row.statement());
    }
}
