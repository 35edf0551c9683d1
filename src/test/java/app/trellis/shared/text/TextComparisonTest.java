package app.trellis.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.text.TextComparison.Piece;
import app.trellis.shared.text.TextComparison.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void theSameTextIsUnmarked() {
        assertThat(rows("Same words", "Same words"))
                .containsExactly(
                        new Row(List.of(new Piece("Same words", false)), List.of(new Piece("Same words", false))));
    }

    @Test
    void wordsThatDifferAreMarkedOnBothSides() {
        Row row = rows("Probe small models", "Probe large models").getFirst();
        assertThat(row.before())
                .containsExactly(new Piece("Probe ", false), new Piece("small", true), new Piece(" models", false));
        assertThat(row.after())
                .containsExactly(new Piece("Probe ", false), new Piece("large", true), new Piece(" models", false));
        assertThat(row.changed()).isTrue();
    }

    @Test
    void aNewParagraphHasNothingBesideIt() {
        List<Row> rows = rows("One", "One\nTwo");
        assertThat(rows.getLast()).isEqualTo(new Row(List.of(), List.of(new Piece("Two", true))));
        assertThat(rows("One\nTwo", "One").getLast()).isEqualTo(new Row(List.of(new Piece("Two", true)), List.of()));
    }

    @Test
    void whatIsEmptyInBothHasNoRows() {
        assertThat(rows(" ", "")).isEmpty();
    }

    @Test
    void whatLooksLikeHtmlStaysText() {
        assertThat(rows("", "<b>&lt; \uE000 </b>").getFirst().after())
                .containsExactly(new Piece("<b>&lt;  </b>", true));
    }

    private static List<Row> rows(String before, String after) {
        return TextComparison.of(before, after).rows();
    }
}
