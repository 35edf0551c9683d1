package app.trellis.impact;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read as text with its lines.
 *
 * <p>Taking the nodes instead of Java objects keeps two traps shut: a bare {@code no} stays a word, and a date stays
 * what was written. Whatever is missing, unreadable or not expected is reported, and reading goes on.
 */
final class YamlFields {

    private final String file;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Consumer<Problem> problems;
    private final String id;

    YamlFields(String file, Node node, @Nullable YamlFields parent, Consumer<Problem> problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                fields.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode());
            }
        }
        this.id = parent != null ? parent.id : scalar("id").orElse(Problem.NAMELESS);
        if (!(node instanceof MappingNode)) {
            report(line, Fault.NO_MAPPING);
        }
    }

    int line() {
        return line;
    }

    /** A text that may be left out. */
    Optional<String> find(String field) {
        Optional<String> text = scalar(field);
        fields.remove(field);
        return text;
    }

    /** A text that has to be there; empty, and reported, if it is not. */
    String text(String field) {
        return find(field).orElseGet(() -> {
            report(line, Fault.MISSING, field);
            return "";
        });
    }

    /** A text turned into a value, if it is there and readable; reported if it is not readable. */
    <T> Optional<T> find(String field, Function<String, T> reader) {
        int place =
                Optional.ofNullable(fields.get(field)).map(YamlFields::lineOf).orElse(line);
        return find(field).flatMap(text -> read(field, text, place, reader));
    }

    /** As {@link #find(String, Function)}, and reported if it is not there. */
    <T> Optional<T> need(String field, Function<String, T> reader) {
        if (scalar(field).isEmpty()) {
            report(line, Fault.MISSING, field);
        }
        return find(field, reader);
    }

    /** A list of texts turned into values; what is not readable is reported and left out. */
    <T> List<T> list(String field, Function<String, T> reader) {
        return items(field).stream()
                .flatMap(item -> item instanceof ScalarNode scalar
                        ? read(field, scalar.getValue(), lineOf(item), reader).stream()
                        : Stream.empty())
                .toList();
    }

    /** The entries of a file: mappings, each with an id of its own. */
    List<YamlFields> entries() {
        return items("entries").stream()
                .map(node -> new YamlFields(file, node, null, problems))
                .toList();
    }

    /** A list of mappings that belong to this one. */
    List<YamlFields> rows(String field) {
        return items(field).stream()
                .map(node -> new YamlFields(file, node, this, problems))
                .toList();
    }

    /** A mapping inside this one, if it is there. */
    Optional<YamlFields> inner(String field) {
        return Optional.ofNullable(fields.remove(field)).map(node -> new YamlFields(file, node, this, problems));
    }

    /** As {@link #inner}, and reported if it is not there. */
    Optional<YamlFields> needInner(String field) {
        if (!fields.containsKey(field)) {
            report(line, Fault.MISSING, field);
        }
        return inner(field);
    }

    /** Reports every field nobody asked for. */
    void nothingElse() {
        fields.forEach((name, node) -> report(lineOf(node), Fault.UNKNOWN_FIELD, name));
    }

    private List<Node> items(String field) {
        Node node = fields.remove(field);
        if (node instanceof SequenceNode sequence) {
            return new ArrayList<>(sequence.getValue());
        }
        if (node != null) {
            report(lineOf(node), Fault.NO_LIST, field);
        }
        return List.of();
    }

    private Optional<String> scalar(String field) {
        return fields.get(field) instanceof ScalarNode scalar
                        && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    private <T> Optional<T> read(String field, String text, int place, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (Unreadable e) {
            report(
                    place,
                    e.fault(),
                    Stream.concat(Stream.of(field, text), e.more().stream()).toArray(String[]::new));
        } catch (DateTimeException e) {
            report(place, Fault.NO_DATE, field, text);
        } catch (RuntimeException e) {
            report(place, Fault.UNREADABLE, field, text);
        }
        return Optional.empty();
    }

    private void report(int place, Fault fault, String... about) {
        problems.accept(Problem.wrong(file, place, id, fault, about));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
