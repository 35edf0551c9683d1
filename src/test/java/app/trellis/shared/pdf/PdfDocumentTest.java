package app.trellis.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.text.Markdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    @Test
    void itSaysWhatItIsInItsLanguage() throws IOException {
        try (var pdf = open("# Ehrliche Prüfer\n\nÄrger, Öl, Übermaß und „Grüße“.")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Agenda <von> Ada");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ada & Eve");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(text(pdf)).contains("Ehrliche Prüfer", "Ärger, Öl, Übermaß und „Grüße“.", "1 / 1");
        }
    }

    /** A ligature would be set without saying of which letters, so that nobody could search for the word or hear it. */
    @Test
    void everyLetterCanBeReadBack() throws IOException {
        var words = "Thank affine fit offer fjord flow Treffen Auflage";
        try (var pdf = open("%1$s\n\n**%1$s**\n\n*%1$s*".formatted(words))) {
            assertThat(text(pdf).replaceAll("\\s+", " ")).contains("%1$s %1$s %1$s".formatted(words));
        }
    }

    @Test
    void aLoosePageSaysWhatItBelongsToAndPartsAreBookmarks() throws IOException {
        try (var pdf = open("# Long\n\n## Part *one* & \"two\"\n\n" + "A line.\n\n".repeat(99))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).contains("Agenda <von> Ada", "Worum es geht", "2 / ");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Part one & \"two\"");
        }
    }

    @Test
    void itIsTaggedForThoseWhoDoNotSeeIt() throws IOException {
        try (var pdf = open("# One\n\n## Two\n\n- three\n- four\n\nfive")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void everyFontIsInTheFileForOtherAlphabetsToo() throws IOException {
        try (var pdf = open("# Ωmega\n\n*schräg* **fett** `code` ∀x ∈ ℝ: привет → ✓")) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).containsAnyOf("Literata", "DejaVu");
                }
            }
            assertThat(text(pdf)).contains("Ωmega", "schräg", "fett", "code", "∀x ∈ ℝ: привет → ✓");
        }
    }

    @Test
    void whatPeopleTypeBreaksNothingAndFetchesNothing() throws IOException {
        try (var pdf =
                open("# <script>x</script>\n\n![p](http://127.0.0.1:1/x.png) a\u0001b & c\nd <b>&lt;</b> \uFFFE")) {
            assertThat(text(pdf)).contains("<script>x</script>", "ab & c", "<b><</b>");
        }
    }

    @Test
    void aLongOneHasManyPages() throws IOException {
        try (var pdf = open("# Long\n\n" + "A line that says something.\n\n".repeat(400))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(pdf)).contains("1 / " + pdf.getNumberOfPages());
        }
    }

    private static PDDocument open(String markdown) throws IOException {
        var document = new PdfDocument(
                "Agenda <von> Ada", "Ada & Eve", "Worum es geht", Locale.GERMAN, Markdown.html(markdown, 0));
        return Loader.loadPDF(document.toBytes());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
