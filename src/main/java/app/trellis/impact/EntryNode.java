package app.trellis.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The rows of an entry as the node of a YAML file would hold it, so that {@link EntryReader} reads both: there is one
 * parser of dates, zones and words.
 */
final class EntryNode {

    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DEADLINE = Pattern.compile("(?<type>\\S+)\\s+(?<date>\\S+)"
            + "(?:\\s+(?<time>\\d{1,2}:\\d\\d(?::\\d\\d)?))?"
            + "(?:\\s+(?<zone>(?!confirmed\\b|reported\\b|pattern\\b|\\()\\S+))?"
            + "(?:\\s+(?<certainty>confirmed|reported|pattern))?"
            + "(?:\\s+\\((?<round>.*)\\))?");
    private static final List<String> PARTS = List.of("type", "date", "time", "zone", "certainty", "round");

    private final String file;
    private final String id;
    private final Consumer<Problem> problems;
    private Mark mark = mark(1);

    private EntryNode(String file, String id, Consumer<Problem> problems) {
        this.file = file;
        this.id = id;
        this.problems = problems;
    }

    /** The fields of one entry. A deadline that is written otherwise is reported. */
    static YamlFields of(String file, List<EntryRow> rows, Consumer<Problem> problems) {
        String id = rows.getFirst().get(EntryColumn.ID);
        Node node = new EntryNode(file, id, problems).entry(rows);
        return new YamlFields(file, node, null, problems);
    }

    private Node entry(List<EntryRow> rows) {
        EntryRow first = rows.getFirst();
        mark = mark(first.line());
        List<NodeTuple> fields = new ArrayList<>();
        Stream.of(
                        EntryColumn.ID,
                        EntryColumn.KIND,
                        EntryColumn.NAME,
                        EntryColumn.ORGANISER,
                        EntryColumn.PARENT,
                        EntryColumn.REGION,
                        EntryColumn.REMOTE,
                        EntryColumn.URL,
                        EntryColumn.STATUS,
                        EntryColumn.CONFIDENCE)
                .forEach(column -> put(fields, column.title(), first.get(column)));
        Stream.of(EntryColumn.FORMER_NAMES, EntryColumn.GAPS, EntryColumn.SKILLS)
                .forEach(column -> put(fields, column.title(), list(first.get(column), this::text)));
        put(fields, "places", list(first.get(EntryColumn.PLACES), this::place));
        gives(fields, first.get(EntryColumn.GIVES_EN), first.get(EntryColumn.GIVES_DE));
        put(fields, "pattern", mapping(pattern(first)));
        put(fields, "evidence", mapping(texts(first, EntryColumn.CHECKED_ON, EntryColumn.BASIS, EntryColumn.NOTE)));
        List<Node> editions = rows.stream()
                .filter(row -> row.saysAnyOf(EntryColumn.OF_EDITION))
                .map(this::edition)
                .toList();
        put(fields, "editions", sequence(editions));
        mark = mark(first.line());
        return mapping(fields);
    }

    /** A sentence in one language stands for both. */
    private void gives(List<NodeTuple> fields, String english, String german) {
        if (!english.isEmpty() || !german.isEmpty()) {
            List<NodeTuple> gives = new ArrayList<>();
            put(gives, "en", english.isEmpty() ? german : english);
            put(gives, "de", german.isEmpty() ? english : german);
            put(fields, "gives", mapping(gives));
        }
    }

    private List<NodeTuple> pattern(EntryRow row) {
        List<NodeTuple> pattern = new ArrayList<>();
        put(pattern, "runs", list(row.get(EntryColumn.RUNS), this::text));
        put(pattern, "deadline", list(row.get(EntryColumn.DEADLINE), this::text));
        String rolling = row.get(EntryColumn.ROLLING).toLowerCase(Locale.ROOT);
        put(
                pattern,
                "rolling",
                switch (rolling) {
                    case "yes" -> "true";
                    case "no" -> "false";
                    default -> rolling;
                });
        return pattern;
    }

    private Node edition(EntryRow row) {
        mark = mark(row.line());
        List<NodeTuple> fields =
                texts(row, EntryColumn.LABEL, EntryColumn.STARTS, EntryColumn.ENDS, EntryColumn.CERTAINTY);
        put(fields, "places", list(row.get(EntryColumn.EDITION_PLACES), this::place));
        put(fields, "deadlines", list(row.get(EntryColumn.DEADLINES), this::deadline));
        return mapping(fields);
    }

    private Node deadline(String text) {
        var parts = DEADLINE.matcher(text);
        List<NodeTuple> fields = new ArrayList<>();
        if (parts.matches()) {
            PARTS.forEach(part -> put(fields, part, Objects.requireNonNullElse(parts.group(part), "")));
        } else {
            problems.accept(Problem.wrong(file, mark.getLine() + 1, id, Fault.DEADLINE_FORM, text));
        }
        return mapping(fields);
    }

    /** "Berkeley, US", or only "US". */
    private Node place(String text) {
        int comma = text.lastIndexOf(',');
        List<NodeTuple> fields = new ArrayList<>();
        put(fields, "city", comma < 0 ? "" : text.substring(0, comma).strip());
        put(fields, "country", text.substring(comma + 1).strip());
        return mapping(fields);
    }

    private List<NodeTuple> texts(EntryRow row, EntryColumn... columns) {
        List<NodeTuple> fields = new ArrayList<>();
        Stream.of(columns).forEach(column -> put(fields, column.title(), row.get(column)));
        return fields;
    }

    private Node list(String cell, Function<String, Node> item) {
        return sequence(BETWEEN.splitAsStream(cell)
                .map(text -> text.replace("\\|", "|").strip())
                .filter(text -> !text.isEmpty())
                .map(item)
                .toList());
    }

    private void put(List<NodeTuple> fields, String name, String value) {
        if (!value.isEmpty()) {
            put(fields, name, text(value));
        }
    }

    private void put(List<NodeTuple> fields, String name, Node value) {
        fields.add(new NodeTuple(text(name), value));
    }

    private Node text(String value) {
        return new ScalarNode(Tag.STR, value, mark, mark, ScalarStyle.PLAIN);
    }

    private Node mapping(List<NodeTuple> fields) {
        return new MappingNode(Tag.MAP, true, fields, mark, mark, FlowStyle.BLOCK);
    }

    private Node sequence(List<Node> items) {
        return new SequenceNode(Tag.SEQ, true, items, mark, mark, FlowStyle.BLOCK);
    }

    private static Mark mark(int line) {
        return new Mark("", 0, line - 1, 0, new int[0], 0);
    }
}
