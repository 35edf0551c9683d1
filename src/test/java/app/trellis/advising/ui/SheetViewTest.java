package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.advising.NoteService;
import app.trellis.advising.Rows;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SheetViewTest extends ViewTest {

    @Autowired
    private NoteService notes;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void aStudentWithSomethingToTalkAbout() {
        ada = people.student("Ada *bold*");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.values());
        var rows = new Rows(jdbc);
        rows.programme(ada, LocalDate.of(2025, 10, 1));
        rows.milestone(ada, "Write # it up", "PLANNED", LocalDate.of(2026, 12, 1), false);
        rows.meeting(ada, LocalDate.of(2026, 11, 20), 30, "LIVE");
        notes.write(ada, new Edit("", "A secret of Grace's"));
    }

    @Test
    void theSheetHoldsWhatIsSharedAndTheNoteOnlyWhenTicked() {
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet");
        assertThat(text())
                .contains("What changed", "Next milestones", "Write # it up", "By hand", "Ada *bold*")
                .doesNotContain("A secret");
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet", QueryParameters.fromString("notes=yes"));
        assertThat(text()).contains("A secret of Grace");
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet");
        try (var pdf = Loader.loadPDF(find(SheetView.class).single().toPdf())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Conversation with Ada *bold*", "Write # it up", "By hand")
                    .doesNotContain("A secret");
        }
    }

    @Test
    void theStudentCanReadThatItWasOpened() {
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet");
        assertThat(jdbc.sql("select count(*) from access_log where student_id = ? and deed = 'PRINTED'")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void afterTheEndThereIsNoSheetAndAnOpenOneGivesNoFile() {
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet");
        var open = find(SheetView.class).single();
        people.endAdvising(grace, ada);
        assertThatThrownBy(open::toPdf).isInstanceOf(NotFound.class);
        UI.getCurrent().navigate("students/" + ada.value() + "/sheet", QueryParameters.fromString("since=2026-11-01"));
        assertThat(text()).contains("Nothing here");
    }

    @ParameterizedTest
    @CsvSource({"a*b, a\\*b", "- x, \\- x", "1. x, 1\\. x", "<b>, \\<b\\>"})
    void whatIsTypedInALineIsNoMarkdown(String typed, String written) {
        assertThat(SheetText.plain(typed)).isEqualTo(written);
    }

    /** What is written, Markdown included. */
    private String text() {
        return UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getElement()
                        .getTextRecursively()
                + find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
