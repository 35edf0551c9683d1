package app.trellis.predictions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a file keeps what, by the names in its first line, whatever their case and punctuation. Knows Trellis' own export,
 * Fatebook's ("Question title", "Forecast (scale = 0-1)", … one line a forecast), and PredictionBook's field names
 * ("description", "confidence", "deadline", "outcome").
 */
final class CsvColumns {

    /** What a line can say. */
    enum Field {
        STATEMENT("statement", "questiontitle", "title", "question", "description", "prediction"),
        OPTION("multiplechoiceoption"),
        KIND("kind"),
        PERCENT("probabilitypercent"),
        PROBABILITY("forecastscale01", "forecast", "probability", "confidence", "credence"),
        GIVEN_AT("forecastcreatedat", "givenat"),
        GIVEN_BY("forecastcreatedby"),
        MADE_AT("questioncreatedat", "createdat", "created", "madeat"),
        RESOLVE_BY("questionresolveby", "resolveby", "deadline", "due", "duedate"),
        RESOLUTION("resolution", "outcome", "resolved"),
        RESOLVED_AT("resolvedat", "judgedat"),
        LESSON("lesson");

        private final List<String> names;

        Field(String... names) {
            this.names = List.of(names);
        }
    }

    private final Map<Field, Integer> places = new HashMap<>();

    CsvColumns(List<String> header) {
        List<String> names = header.stream().map(CsvColumns::plain).toList();
        for (var field : Field.values()) {
            field.names.stream()
                    .map(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(field, place));
        }
    }

    /** Whether there is enough to make predictions of. */
    boolean suffice() {
        return has(Field.STATEMENT) && (has(Field.PROBABILITY) || has(Field.PERCENT));
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** What a line says, without spaces around it; empty if it says nothing. */
    String get(List<String> line, Field field) {
        @Nullable Integer place = places.get(field);
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
