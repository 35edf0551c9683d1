package app.trellis.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Pace;
import app.trellis.report.AdvisorView;
import app.trellis.report.OutcomeLabel;
import app.trellis.report.ReportContent;
import app.trellis.report.ReportField;
import app.trellis.report.ReportHeader;
import app.trellis.report.ReportState;
import app.trellis.report.ReportYear;
import app.trellis.shared.ui.Formats;
import app.trellis.testing.ServiceTest;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A report as a file: for a committee that reads it, and for somebody who hears it. */
@ServiceTest
class ReportPaperTest {

    private static final Instant SIGNED = Instant.parse("2026-10-20T08:30:00Z");
    private static final String TABLE = "| Milestone | Meant for |\n| --- | --- |\n| Reproduce a probe | March |";

    @Autowired
    private I18NProvider texts;

    @ParameterizedTest
    @CsvSource({
        "en, 'Annual report of Ada Öz, year 1', On course, 'I have read this', Expected submission, 20 Oct 2026",
        "de, 'Jahresbericht von Ada Öz, Jahr 1', Auf gutem Weg, 'Ich habe das gelesen', Voraussichtliche Abgabe, 20. Okt. 2026",
    })
    void itSaysTheSameInBothLanguages(
            String language, String title, String outcome, String read, String expected, String signed)
            throws IOException {
        try (var pdf = pdf(language, Map.of(ReportField.RESULTS, "Treffen ohne Ärger.", ReportField.PLAN, TABLE))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ada Öz");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ada Öz", "Grace Hopper", outcome, read, expected, signed, "Treffen ohne Ärger.")
                    .contains("Reproduce a probe", "Thank you");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void itIsTaggedAndHasItsFonts() throws IOException {
        try (var pdf = pdf("en", Map.of(ReportField.PLAN, TABLE))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().getFirstChild()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aLongReportNamesItsStudentOnEveryPage() throws IOException {
        var rows = "| A milestone with a long name that says what is meant | March |\n".repeat(90);
        try (var pdf = pdf("en", Map.of(ReportField.PLAN, TABLE + "\n" + rows))) {
            assertThat(pdf.getNumberOfPages()).isBetween(3, 8);
            var stripper = new PDFTextStripper();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Ada Öz", page + " / " + pdf.getNumberOfPages());
            }
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).as("the table's head is repeated").contains("Meant for");
        }
    }

    private PDDocument pdf(String language, Map<ReportField, String> written) throws IOException {
        var locale = Locale.of(language);
        var year = new ReportYear(1, LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), ReportYear.Cause.YEAR, 0);
        var header = new ReportHeader(
                "Ada Öz",
                year,
                List.of("Grace Hopper"),
                year.from(),
                36,
                Pace.FULL_TIME,
                LocalDate.of(2028, 9, 30),
                false,
                List.of());
        var view = new AdvisorView(
                "Grace Hopper", "A good year.", new OutcomeLabel("On course", "Auf gutem Weg"), SIGNED, SIGNED);
        var sheet = new Sheet(
                new ReportContent(header, written, List.of(view), "Thank you", SIGNED), 1, ReportState.LOCKED, SIGNED);
        var paper = new ReportPaper(
                (key, arguments) -> texts.getTranslation(key, locale, arguments),
                new Formats(locale),
                ZoneId.of("Europe/Berlin"));
        return Loader.loadPDF(paper.pdf(sheet));
    }
}
