package app.trellis.shared.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, paragraph by paragraph, with the words that differ marked.
 *
 * @param rows the paragraphs in order; none if both texts are empty
 */
public record TextComparison(List<Row> rows) {

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

    public TextComparison {
        rows = List.copyOf(rows);
    }

    /** Compares an earlier text with a later one. */
    public static TextComparison of(String before, String after) {
        return new TextComparison(GENERATOR.generateDiffRows(lines(before), lines(after)).stream()
                .map(row -> new Row(
                        pieces(row.getOldLine(), row.getTag() == DiffRow.Tag.DELETE),
                        pieces(row.getNewLine(), row.getTag() == DiffRow.Tag.INSERT)))
                .toList());
    }

    /** Whether both texts are empty. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the two differ anywhere. */
    public boolean changed() {
        return rows.stream().anyMatch(Row::changed);
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
