package app.trellis.predictions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.predictions.PredictionService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    private static final String GOOD = """
            statement,probability percent,kind,resolve by
            The probe reaches 0.9,70,outcome,2026-12-01
            The probe is used elsewhere,often,impact,2026-12-01
            """;

    @Autowired
    private PredictionService predictions;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
        navigate(ImportView.class);
    }

    @Test
    void aFileIsShownFirstAndTakenInWhenAsked() {
        choose("mine.csv", GOOD);
        assertThat(says("From mine.csv:")).isTrue();
        assertThat(says("One new prediction; 0 here already.")).isTrue();
        assertThat(find(ListItem.class).withTextContaining("Line 3:").exists()).isTrue();
        assertThat(predictions.counts().isEmpty()).isTrue();
        test(find(Button.class).withText("Add one prediction").single()).click();
        assertThat(says("One prediction was added; 0 were here already.")).isTrue();
        assertThat(predictions.counts().open()).isEqualTo(1);
    }

    @Test
    void afterAFileThatCannotBeReadTheNextIsChosenAtOnce() {
        choose("photo.csv", "a,b\n1,2\n");
        assertThat(says("This file has no columns for a statement and a probability"))
                .isTrue();
        assertThat(find(Button.class).withTextContaining("Add").exists()).isFalse();
        choose("mine.csv", GOOD);
        assertThat(says("This file has no columns")).isFalse();
        assertThat(says("One new prediction; 0 here already.")).isTrue();
    }

    @Test
    void theSameFileAgainAddsNothing() {
        choose("mine.csv", GOOD);
        test(find(Button.class).withText("Add one prediction").single()).click();
        choose("mine.csv", GOOD);
        assertThat(says("No new prediction; 1 here already.")).isTrue();
        assertThat(find(Button.class).withTextContaining("Add").exists()).isFalse();
    }

    private void choose(String name, String text) {
        test(find(Upload.class).single()).upload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean says(String text) {
        return find(Paragraph.class).withTextContaining(text).exists();
    }
}
