package app.trellis.predictions;

import app.trellis.predictions.CsvColumns.Field;
import app.trellis.shared.text.SheetText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the values of one line. Moments without a zone are taken as UTC. */
record CsvLine(CsvColumns columns, List<String> fields, boolean fractions) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](.*))?");
    private static final Map<String, String> RESOLUTIONS = Map.ofEntries(
            Map.entry("yes", "YES"),
            Map.entry("true", "YES"),
            Map.entry("right", "YES"),
            Map.entry("1", "YES"),
            Map.entry("no", "NO"),
            Map.entry("false", "NO"),
            Map.entry("wrong", "NO"),
            Map.entry("0", "NO"),
            Map.entry("void", "VOID"),
            Map.entry("ambiguous", "VOID"),
            Map.entry("other", "VOID"),
            Map.entry("withdrawn", "VOID"),
            Map.entry("", ""),
            Map.entry("null", ""),
            Map.entry("undefined", ""),
            Map.entry("unknown", ""),
            Map.entry("open", ""));

    String statement() {
        String option = get(Field.OPTION);
        String statement = PredictionData.line(get(Field.STATEMENT));
        return option.isEmpty() ? statement : statement + " – " + option;
    }

    Optional<PredictionKind> kind() {
        String kind = get(Field.KIND).toUpperCase(Locale.ROOT);
        return Stream.of(PredictionKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }

    /** The probability in percent, rounded; empty if there is none between 0 and 100 %. */
    Optional<Integer> percent() {
        boolean own = columns.has(Field.PERCENT);
        String text = get(own ? Field.PERCENT : Field.PROBABILITY);
        boolean marked = text.endsWith("%");
        try {
            double number = Double.parseDouble(text.replace("%", "").strip().replace(',', '.'));
            double percent = fractions && !own && !marked ? number * 100 : number;
            return percent >= 0 && percent <= 100 ? Optional.of((int) Math.round(percent)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The name of the outcome, empty while open; nothing if it is none that is known. */
    Optional<String> resolution() {
        return Optional.ofNullable(RESOLUTIONS.get(get(Field.RESOLUTION).toLowerCase(Locale.ROOT)));
    }

    Optional<LocalDate> day(Field field) {
        var found = DAY.matcher(get(field));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> moment(Field field) {
        String text = get(field).replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return local(text)
                    .or(() -> day(field)
                            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A text as it was before a spreadsheet had to be kept from computing it. */
    String get(Field field) {
        return SheetText.read(columns.get(fields, field));
    }
}
