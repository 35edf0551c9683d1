package app.trellis.impact;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a catalogue file in YAML. Everything wrong in it is found in one pass. */
final class CatalogueReader {

    private static final String FORMAT = "1";
    private static final int LARGEST_FILE = 10_000_000;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void read(String file, Reader text) {
        try {
            Optional.ofNullable(yaml().compose(text))
                    .ifPresentOrElse(
                            root -> read(file, root),
                            () -> problems.add(Problem.wrong(file, 1, Problem.NAMELESS, Fault.EMPTY_FILE)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(Problem.wrong(file, line, Problem.NAMELESS, Fault.NOT_YAML, e.getProblem()));
        }
    }

    private void read(String file, Node root) {
        YamlFields top = new YamlFields(file, root, null, problems::add);
        String format = top.text("format");
        if (!format.equals(FORMAT)) {
            problems.add(Problem.wrong(file, 1, Problem.NAMELESS, Fault.FORMAT, format));
        }
        for (YamlFields row : top.entries()) {
            EntryReader.read(row).ifPresent(opportunity -> entries.add(new Entry(opportunity, file, row.line())));
        }
        top.nothingElse();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(LARGEST_FILE);
        return new Yaml(options);
    }
}
