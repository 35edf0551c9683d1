package app.trellis.predictions;

import app.trellis.predictions.CsvColumns.Field;
import app.trellis.predictions.ImportPreview.BadLine;
import app.trellis.shared.Refused;
import app.trellis.shared.text.SheetText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file of predictions says. Lines that give several probabilities for one question become one prediction with its
 * history. Nothing is guessed: a line that cannot be read is reported with its number, and the others are read.
 */
final class CsvImport {

    private static final double WHOLE = 1;

    private final Map<Key, Prediction> predictions = new LinkedHashMap<>();
    private final List<BadLine> problems = new ArrayList<>();
    private final List<String> people;
    private final Instant now;
    private final PredictionKind kind;
    private final CsvColumns columns;

    /** What makes two predictions the same. */
    record Key(String statement, LocalDate resolveBy) {

        static Key of(String statement, LocalDate resolveBy) {
            return new Key(statement.toLowerCase(Locale.ROOT), resolveBy);
        }
    }

    CsvImport(ImportData data, Instant now) {
        this.now = now;
        kind = data.kind();
        List<CsvRecord> records = records(data.csv());
        columns = new CsvColumns(
                records.isEmpty() ? List.of() : records.getFirst().getFields());
        if (!columns.suffice()) {
            throw new Refused("predictions.refused.columns");
        }
        List<CsvRecord> lines = records.subList(1, records.size());
        people = people(lines);
        String person = data.person().isEmpty() && !people.isEmpty() ? people.getFirst() : data.person();
        boolean fractions = fractions(lines);
        lines.stream()
                .filter(it -> person.isEmpty()
                        || columns.get(it.getFields(), Field.GIVEN_BY).equals(person))
                .forEach(it -> read(it.getStartingLineNumber(), new CsvLine(columns, it.getFields(), fractions)));
    }

    Map<Key, Prediction> predictions() {
        return predictions;
    }

    List<BadLine> problems() {
        return problems;
    }

    /** Whose forecasts there are, who gave most first; none if the file does not say. */
    List<String> people() {
        return people;
    }

    private void read(long number, CsvLine line) {
        var problem = problem(line);
        if (problem != null) {
            problems.add(new BadLine(number, problem));
            return;
        }
        var day = day(line);
        var key = Key.of(line.statement(), day);
        var earlier = predictions.get(key);
        if (earlier == null) {
            predictions.put(key, prediction(line, day));
        } else if (columns.has(Field.GIVEN_AT)) {
            predictions.put(key, with(earlier, forecast(line)));
        } else {
            problems.add(new BadLine(number, LineProblem.TWICE));
        }
    }

    private @Nullable LineProblem problem(CsvLine line) {
        if (line.get(Field.STATEMENT).isEmpty()) {
            return LineProblem.NO_STATEMENT;
        }
        if (line.statement().length() > PredictionData.STATEMENT_LENGTH) {
            return LineProblem.LONG_STATEMENT;
        }
        if (line.percent().isEmpty()) {
            return LineProblem.NO_PROBABILITY;
        }
        if (line.resolution().isEmpty()) {
            return LineProblem.UNKNOWN_RESOLUTION;
        }
        return line.day(Field.RESOLVE_BY).or(() -> line.day(Field.RESOLVED_AT)).isEmpty() ? LineProblem.NO_DAY : null;
    }

    private static LocalDate day(CsvLine line) {
        return line.day(Field.RESOLVE_BY).or(() -> line.day(Field.RESOLVED_AT)).orElseThrow();
    }

    private Prediction prediction(CsvLine line, LocalDate day) {
        var forecast = forecast(line);
        String outcome = line.resolution().orElse("");
        var resolution = outcome.isEmpty() ? null : Resolution.valueOf(outcome);
        var resolvedAt = line.moment(Field.RESOLVED_AT)
                .orElseGet(() -> earlier(day.atStartOfDay(ZoneOffset.UTC).toInstant(), now));
        String lesson = PredictionData.line(line.get(Field.LESSON));
        return new Prediction(
                PredictionId.create(),
                line.statement(),
                line.kind().orElse(kind),
                day,
                earlier(line.moment(Field.MADE_AT).orElse(forecast.at()), forecast.at()),
                List.of(forecast),
                resolution,
                resolution == null ? null : resolvedAt,
                lesson.substring(0, Math.min(lesson.length(), PredictionData.LESSON_LENGTH)));
    }

    private Forecast forecast(CsvLine line) {
        var at =
                line.moment(Field.GIVEN_AT).or(() -> line.moment(Field.MADE_AT)).orElse(now);
        return new Forecast(line.percent().orElseThrow(), at);
    }

    private static Prediction with(Prediction it, Forecast another) {
        List<Forecast> all = new ArrayList<>(it.forecasts());
        all.add(another);
        all.sort(Comparator.comparing(Forecast::at));
        return it.with(earlier(it.madeAt(), another.at()), all);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private List<String> people(List<CsvRecord> lines) {
        return lines.stream()
                .map(it -> columns.get(it.getFields(), Field.GIVEN_BY))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether probabilities run to 1 and not to 100: so if none is higher. */
    private boolean fractions(List<CsvRecord> lines) {
        return lines.stream()
                .map(it -> columns.get(it.getFields(), Field.PROBABILITY).replace(',', '.'))
                .filter(text -> text.matches("\\d*\\.?\\d+"))
                .allMatch(text -> Double.parseDouble(text) <= WHOLE);
    }

    private static List<CsvRecord> records(String csv) {
        if (csv.length() > ImportData.LENGTH) {
            throw new Refused("predictions.refused.file-long");
        }
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        String head = text.lines().findFirst().orElse("");
        try (var reader = SheetText.reader(text, head.contains(";") && !head.contains(",") ? ';' : ',')) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw new Refused("predictions.refused.file");
        }
    }
}
