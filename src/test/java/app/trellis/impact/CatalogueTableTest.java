package app.trellis.impact;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs write them, and files that nobody should take in. */
class CatalogueTableTest {

    private static final String SMALL = "id,name,note\nuno,Ünö,\"a, b\"\ndue,Due,\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SMALL,
                "\uFEFF" + SMALL,
                "id;name;note\r\nuno;Ünö;a, b\r\ndue;Due;\r\n",
                "id\tname\tnote\nuno\tÜnö\ta, b\ndue\tDue\t\n",
                "ID, Name ,NOTE,,\nuno,Ünö,\"a, b\",,\n\ndue,Due\n",
            })
    void readsWhatSpreadsheetsWrite(String text) {
        List<FileEntry> entries = read(text.getBytes(UTF_8)).entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().first().get(EntryColumn.NAME)).isEqualTo("Ünö");
        assertThat(entries.getFirst().first().get(EntryColumn.NOTE)).isEqualTo("a, b");
        assertThat(entries.getLast().first().get(EntryColumn.NOTE)).isEmpty();
    }

    @Test
    void readsUtf16ThatSaysSo() {
        assertThat(read(SMALL.getBytes(UTF_16)).entries()).hasSize(2);
        assertThat(read(("\uFEFF" + SMALL).getBytes(UTF_16LE)).entries()).hasSize(2);
    }

    @Test
    void refusesOtherEncodingsRatherThanGarbleNames() {
        assertRefused(SMALL.getBytes(Charset.forName("windows-1252")), "encoding");
        assertRefused(SMALL.getBytes(UTF_16LE), "encoding");
        assertRefused(new byte[] {0, 1, 2, 3}, "encoding");
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertRefused(new byte[CatalogueFile.LARGEST + 1], "large");
        assertRefused(("id,name\n" + "a,b\n".repeat(10_001)).getBytes(UTF_8), "rows");
        assertThat(ImportContent.MOST_ROWS).isEqualTo(10_000);
    }

    @Test
    void refusesWhatIsNoTableOfOpportunities() {
        assertRefused("".getBytes(UTF_8), "columns");
        assertRefused("id,name\n".getBytes(UTF_8), "empty");
        assertRefused("first,last\na,b\n".getBytes(UTF_8), "columns");
        assertRefused("id,name,colour\na,b,c\n".getBytes(UTF_8), "unknown");
        assertRefused("id,name,id\na,b,c\n".getBytes(UTF_8), "unknown");
        assertRefused("id,label,starts\na,b,c\n".getBytes(UTF_8), "edition");
    }

    @Test
    void saysWhereAQuotationMarkIsNotClosed() {
        assertThatThrownBy(() -> read("id,name\na,b\nc,\"d\ne,f\n".getBytes(UTF_8)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("impact.import.refused.quote");
                    assertThat(refused.arguments()).containsExactly("3");
                });
    }

    @Test
    void aRowWithMoreCellsIsReportedWithItsLineAndTheOthersAreRead() {
        ImportContent content = read("id,name\na,b\nc,d,e\nf,g\n".getBytes(UTF_8));
        assertThat(content.entries()).hasSize(2);
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(Fault.CELLS);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.id()).isEqualTo("c");
        });
    }

    @Test
    void anIdMayComeAgainForFurtherEditionsOnly() {
        String head = "id,name,label,starts,ends,edition_places,certainty,deadlines\n";
        ImportContent more =
                read((head + "a,A,2026,,,,,\nb,B,2026,,,,,\na,,2027,,,,,\na,A,2028,,,,,\n").getBytes(UTF_8));
        assertThat(more.problems()).isEmpty();
        assertThat(more.entries().getFirst().rows()).hasSize(3);
        ImportContent twice = read((head + "a,A,2026,,,,,\na,Other,2027,,,,,\na,,,,,,,\n").getBytes(UTF_8));
        assertThat(twice.problems()).extracting(Problem::fault).containsExactly(Fault.ID_TWICE, Fault.ID_TWICE);
    }

    @Test
    void whatASpreadsheetWouldComputeIsTextThere() {
        assertThat(read("id,name\na,'=1+1\nb,=2+2\nc,''-x\n".getBytes(UTF_8)).entries())
                .extracting(entry -> entry.first().get(EntryColumn.NAME))
                .containsExactly("=1+1", "=2+2", "'-x");
    }

    private static ImportContent read(byte[] bytes) {
        return ImportContent.of(CatalogueFile.of("list.csv", bytes));
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("impact.import.refused." + why));
    }
}
