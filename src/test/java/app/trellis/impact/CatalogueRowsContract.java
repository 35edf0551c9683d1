package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the storage of the layer over the catalogue promises, on every database. */
@Transactional
abstract class CatalogueRowsContract {

    private static final OpportunityId ID = new OpportunityId("made-up");

    @Autowired
    private CatalogueRows rows;

    @Test
    void readsBackWhatWasWritten() {
        CatalogueOverride row =
                new CatalogueOverride(ID, "Wörter: „ß“, 安全", true, LocalDate.of(2026, 11, 20), "table", 2);
        CatalogueOverride bare = CatalogueOverride.none(new OpportunityId("bare"));
        rows.write(List.of(row, bare));
        assertThat(rows.all()).containsExactly(bare, row);
        assertThat(rows.find(ID)).contains(row);
        assertThat(rows.find(new OpportunityId("other"))).isEmpty();
    }

    @Test
    void aRowTakesThePlaceOfTheOneBefore() {
        rows.write(List.of(CatalogueOverride.none(ID).with("a"), CatalogueOverride.none(new OpportunityId("kept"))));
        rows.write(List.of(CatalogueOverride.none(ID).with("b")));
        assertThat(rows.find(ID).map(CatalogueOverride::content)).contains("b");
        rows.remove(List.of(ID));
        assertThat(rows.all()).extracting(row -> row.id().value()).containsExactly("kept");
        rows.write(List.of());
        rows.remove(List.of());
        assertThat(rows.all()).hasSize(1);
    }

    @Test
    void manyRowsCostAsManyStatementsAsOne() {
        int one = Statements.count(() -> rows.write(many(1)));
        assertThat(Statements.count(() -> rows.write(many(300)))).isEqualTo(one);
        assertThat(rows.all()).hasSize(300);
    }

    private static List<CatalogueOverride> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> CatalogueOverride.none(new OpportunityId("many-" + i)))
                .toList();
    }
}
