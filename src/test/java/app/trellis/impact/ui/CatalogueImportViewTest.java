package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.CatalogueFile;
import app.trellis.impact.CatalogueService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueImportViewTest extends ViewTest {

    private static final String MIXED = """
            id,kind,name,organiser,region,remote,url,gives_en,gaps,basis
            own,workshop,Own,Us,europe,no,https://own.org/,Talks.,safety_community,official_page
            bad,workshop,Bad,Us,mars,no,https://bad.org/,Talks.,safety_community,official_page
            ,workshop,NeurIPS,Us,europe,no,https://neurips.example.org/,Talks.,safety_community,official_page
            """;

    @Autowired
    private CatalogueService catalogue;

    @BeforeEach
    void root() {
        people.actAs(people.administrator("Root"));
        navigate(CatalogueImportView.class);
    }

    @Test
    void aListIsShownFirstTakenInWhenAskedAndTakenBack() {
        choose(MIXED);
        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .containsExactly("One entry stays out", "One new entry");
        assertThat(find(ListItem.class)
                        .withTextContaining("bad. Line 3: “region” is not readable")
                        .exists())
                .isTrue();
        assertThat(find(Select.class)
                        .withLabel("Line 4, “NeurIPS”: is it the entry neurips, “NeurIPS”?")
                        .exists())
                .isTrue();
        take();
        assertThat(catalogue.list("own.org")).isEmpty();
        test(find(Checkbox.class)
                        .withLabel("Take in the others, though one stays out")
                        .single())
                .click();
        take();
        assertThat(says("Done: 1 new, 0 changed.")).isTrue();
        assertThat(catalogue.list("own"))
                .anySatisfy(entry -> assertThat(entry.opportunity().name()).isEqualTo("Own"));
        test(find(Button.class).withText("Take this import back").single()).click();
        assertThat(says("Taken back.")).isTrue();
        assertThat(catalogue.list("")).hasSize(113);
    }

    @Test
    void whatChangesIsShownFieldByField() {
        choose("id,note,organiser\nneurips,,Somebody else\n");
        assertThat(find(ListItem.class)
                        .withTextContaining("organiser: “NeurIPS Foundation” becomes “Somebody else”")
                        .exists())
                .isTrue();
    }

    @Test
    void afterAFileThatCannotBeReadTheNextIsChosenAtOnce() {
        choose("first,last\na,b\n");
        assertThat(says("This is no list of opportunities")).isTrue();
        choose("id,name\nneurips,NeurIPS\n");
        assertThat(says("This is no list of opportunities")).isFalse();
        assertThat(says("Nothing in the catalogue would change.")).isTrue();
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        choose("x".repeat(CatalogueFile.LARGEST + 10));
        assertThat(says("This file is larger than 5 MB.")).isTrue();
    }

    @Test
    void theCatalogueLeadsHere() {
        navigate(CatalogueView.class);
        assertThat(find(Anchor.class).withText("Save as CSV").exists()).isTrue();
    }

    private void take() {
        test(find(Button.class).withText("Take it in").single()).click();
    }

    private void choose(String text) {
        test(find(Upload.class).single()).upload("list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean says(String text) {
        return find(Paragraph.class).withTextContaining(text).exists();
    }
}
