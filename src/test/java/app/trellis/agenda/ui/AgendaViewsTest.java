package app.trellis.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.agenda.AgendaService;
import app.trellis.agenda.AgendaVersionService;
import app.trellis.agenda.AmbitionLevel;
import app.trellis.agenda.AmbitionService;
import app.trellis.agenda.EntryQuery;
import app.trellis.agenda.EntrySummary;
import app.trellis.agenda.PromptService;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.Edit;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaViewsTest extends ViewTest {

    @Autowired
    private WorldviewService worldview;

    @Autowired
    private PromptService prompts;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaVersionService versions;

    @Autowired
    private AmbitionService ambition;

    @Autowired
    private ThemeServices services;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void thePromptIsAnsweredAsItIsTypedOrPutOff() {
        navigate(AgendaView.class);
        var asked = prompts.current();
        assertThat(says(asked.question())).isTrue();
        press("Another one");
        assertThat(prompts.current().key()).isNotEqualTo(asked.key());
        press("Undo");
        test(find(TextArea.class).withLabel("What do you think?").single()).setValue("Less");
        assertThat(prompts.current().text()).isEqualTo("Less");
    }

    @Test
    void theQuarterlyQuestionIsAnsweredAndTakenBack() {
        navigate(AgendaView.class);
        press("Save the answer");
        assertThat(levels().isInvalid()).isTrue();
        levels().setValue(AmbitionLevel.STRETCH);
        press("Save the answer");
        assertThat(ambition.ambition().answer()).isPresent();
        press("Undo");
        assertThat(ambition.ambition().answer()).isEmpty();
    }

    @Test
    void anEntryBeginsWithItsFirstWord() {
        navigate(NewEntryView.class);
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).total()).isZero();
        var text = find(TextArea.class).withLabel("What do you think?").single();
        test(text).setValue("Scaling");
        test(text).setValue("Scaling is not enough");
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).rows())
                .extracting(EntrySummary::beginning)
                .containsExactly("Scaling is not enough");
        press("Say whom it differs from");
        assertThat(find(ComboBox.class).withLabel("From whom?").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEntrySaysWhomItDiffersFromAndWhoMayReadIt() {
        var id = worldview.begin("Scaling");
        UI.getCurrent().navigate(AgendaAddress.of(id));
        ComboBox<String> whom = find(ComboBox.class).withLabel("From whom?").single();
        whom.setValue("The scaling school");
        test(find(TextArea.class).withLabel("Why do you see it differently?").single())
                .setValue("They count on data");
        test(find(Checkbox.class).single()).click();
        assertThat(worldview.find(id)).satisfies(it -> {
            assertThat(it.difference().name()).isEqualTo("The scaling school");
            assertThat(it.difference().why()).isEqualTo("They count on data");
            assertThat(it.shown()).isTrue();
        });
        press("Delete this entry");
        assertThat(worldview.differences()).isEmpty();
        press("Undo");
        assertThat(worldview.differences()).hasSize(1);
    }

    @Test
    void theListIsNarrowedByTheAddressAndLazy() {
        for (int i = 0; i < 60; i++) {
            worldview.begin("Entry " + i);
        }
        var other = worldview.begin("Else");
        worldview.differFrom(other, null, "Nobody");
        open("differs", "Nobody");
        assertThat(shown()).containsExactly("Else");
        assertThat(says("One entry")).isTrue();
        open("text", "nothing says this");
        assertThat(says("Nothing found")).isTrue();
        assertThat(Statements.count(() -> navigate(WorldviewView.class))).isLessThan(8);
        assertThat(says("61 entries")).isTrue();
    }

    @Test
    void anAgendaIsWrittenKeptAndCompared() throws IOException {
        navigate(ThemesView.class);
        test(find(TextArea.class)
                        .withLabel("What do you want to find out in the long run?")
                        .single())
                .setValue("What do models hide?");
        press("Add a theme");
        test(find(TextField.class).withLabel("Theme").single()).setValue("Ehrliche Prüfer");
        press("Save a version");
        press("Save");
        assertThat(versions.list()).hasSize(1);
        agendas.writeQuestion(new Edit("What do models hide?", "What do models say?"));
        navigate(VersionsView.class);
        assertThat(find(Anchor.class).withText("Download as PDF").exists()).isTrue();
        var files = new AgendaFiles(services, 1);
        UI.getCurrent().add(files);
        assertThat(files.markdown()).contains("# What do models hide?", "## Ehrliche Prüfer", "Ada, version 1 of");
        try (var pdf = Loader.loadPDF(files.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("What do models hide?", "Ehrliche Prüfer");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Research agenda of Ada");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    private List<String> shown() {
        return find(EntryRows.class)
                .single()
                .getDataProvider()
                .fetch(new Query<>())
                .map(EntrySummary::beginning)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AmbitionLevel> levels() {
        return find(RadioButtonGroup.class).single();
    }

    private static void open(String name, String value) {
        UI.getCurrent().navigate(AgendaAddress.WORLDVIEW, QueryParameters.of(name, value));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private boolean says(String words) {
        return find(Paragraph.class).withTextContaining(words).exists();
    }
}
