package app.trellis.ideas;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two texts of a proposal side by side, part by part and paragraph by paragraph, with the words that differ marked.
 *
 * @param parts the paragraphs of each part in order; none for a part that is empty in both
 */
public record VersionComparison(Map<ProposalSection, List<Row>> parts) {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(begin -> String.valueOf(begin ? BEGIN : END))
            .newTag(begin -> String.valueOf(begin ? BEGIN : END))
            .build();

    /** One paragraph, as it was and as it is. */
    public record Row(List<Piece> before, List<Piece> after) {

        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether the two differ. */
        public boolean changed() {
            return before.stream().anyMatch(Piece::changed) || after.stream().anyMatch(Piece::changed);
        }
    }

    /** Some words, and whether the other side lacks them. */
    public record Piece(String text, boolean changed) {}

    public VersionComparison {
        parts = Map.copyOf(parts);
    }

    /** Compares an earlier text with a later one. */
    public static VersionComparison of(Proposal before, Proposal after) {
        Map<ProposalSection, List<Row>> parts = new EnumMap<>(ProposalSection.class);
        for (ProposalSection section : ProposalSection.values()) {
            parts.put(section, rows(lines(before.part(section)), lines(after.part(section))));
        }
        return new VersionComparison(parts);
    }

    private static List<Row> rows(List<String> before, List<String> after) {
        return GENERATOR.generateDiffRows(before, after).stream()
                .map(row -> new Row(
                        pieces(row.getOldLine(), row.getTag() == DiffRow.Tag.DELETE),
                        pieces(row.getNewLine(), row.getTag() == DiffRow.Tag.INSERT)))
                .toList();
    }

    /** The marks are characters that nobody types, so no text can pass for one. */
    private static List<String> lines(String text) {
        return text.isBlank()
                ? List.of()
                : text.replace(String.valueOf(BEGIN), "")
                        .replace(String.valueOf(END), "")
                        .strip()
                        .lines()
                        .toList();
    }

    private static List<Piece> pieces(String marked, boolean whole) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean changed = whole;
        for (char letter : marked.toCharArray()) {
            if (letter == BEGIN || letter == END) {
                add(pieces, text, changed);
                changed = whole || letter == BEGIN;
            } else {
                text.append(letter);
            }
        }
        add(pieces, text, changed);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean changed) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), changed));
            text.setLength(0);
        }
    }
}
