package app.trellis.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes one entry as {@link EntryReader} reads it; what reads the text gets an equal entry. */
final class EntryWriter {

    private static final int WIDE = 4000;

    private EntryWriter() {}

    /** A whole file with this one entry. */
    static String write(Opportunity entry) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", 1);
        file.put("entries", List.of(fields(entry)));
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setWidth(WIDE);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(file);
    }

    private static Map<String, Object> fields(Opportunity entry) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", entry.id().value());
        fields.put("kind", word(entry.kind()));
        fields.put("name", entry.name());
        put(fields, "former_names", entry.formerNames());
        fields.put("organiser", entry.organiser());
        put(fields, "parent", entry.parent() == null ? null : entry.parent().value());
        put(fields, "places", places(entry.places()));
        fields.put("region", word(entry.region()).replace('_', '-'));
        fields.put("remote", word(entry.remote()));
        fields.put("url", entry.url().toString());
        fields.put("gives", Map.of("en", entry.gives().en(), "de", entry.gives().de()));
        put(fields, "gaps", entry.gaps().stream().map(EntryWriter::word).toList());
        put(
                fields,
                "skills",
                entry.skills().stream().map(EntryWriter::word).sorted().toList());
        put(fields, "pattern", pattern(entry.pattern()));
        fields.put("status", word(entry.status()));
        put(
                fields,
                "editions",
                entry.editions().stream().map(EntryWriter::edition).toList());
        fields.put("evidence", source(entry.source()));
        fields.put("confidence", word(entry.confidence()));
        return fields;
    }

    private static Map<String, Object> pattern(YearlyPattern pattern) {
        var fields = new LinkedHashMap<String, Object>();
        put(
                fields,
                "runs",
                pattern.runs().stream().map(month -> month.getValue()).toList());
        put(
                fields,
                "deadline",
                pattern.deadline().stream().map(month -> month.getValue()).toList());
        put(fields, "rolling", pattern.rolling() ? Boolean.TRUE : null);
        return fields;
    }

    private static Map<String, Object> edition(Edition edition) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("label", edition.label());
        put(fields, "starts", day(edition.starts()));
        put(fields, "ends", day(edition.ends()));
        put(fields, "places", places(edition.places()));
        fields.put("certainty", word(edition.claim()));
        put(
                fields,
                "deadlines",
                edition.deadlines().stream().map(EntryWriter::deadline).toList());
        return fields;
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", word(deadline.type()));
        fields.put("date", deadline.date().toString());
        put(fields, "time", deadline.time() == null ? null : deadline.time().toString());
        put(fields, "zone", deadline.zone() == null ? null : deadline.zone().name());
        fields.put("certainty", word(deadline.claim()));
        put(fields, "round", deadline.round().isEmpty() ? null : deadline.round());
        return fields;
    }

    private static Map<String, Object> source(Source source) {
        var fields = new LinkedHashMap<String, Object>();
        LocalDate checked = source.checkedOn();
        put(fields, "checked_on", checked == null ? null : checked.toString());
        fields.put("basis", word(source.basis()));
        put(fields, "note", source.note().isEmpty() ? null : source.note());
        return fields;
    }

    private static List<Map<String, Object>> places(List<Place> places) {
        return places.stream()
                .map(place -> {
                    var fields = new LinkedHashMap<String, Object>();
                    put(fields, "city", place.city());
                    fields.put("country", place.country());
                    return (Map<String, Object>) fields;
                })
                .toList();
    }

    private static @Nullable String day(@Nullable DayOrMonth day) {
        return day == null ? null : day.text();
    }

    /** What is empty is left out, as in the shipped files. */
    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        var empty = value == null
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            fields.put(field, value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
