package app.trellis.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.agenda.PromptService;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThoughtEntryTest extends ViewTest {

    @Autowired
    private PromptService prompts;

    @Autowired
    private ProgrammeService programmes;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void oneThoughtBecomesAnEntryOfTheWorldview() {
        begin(LocalDate.of(2025, 10, 1));
        UI.getCurrent().navigate("review/2026-W48");
        String question = prompts.current().question();
        test(find(TextArea.class).withLabel(question).single()).setValue("Less is more");
        assertThat(prompts.current().text()).isEqualTo("Less is more");
        UI.getCurrent().navigate("review/2026-W48");
        assertThat(find(TextArea.class).withLabel(question).single().getValue()).isEqualTo("Less is more");
    }

    @Test
    void beforeItIsTimeNothingIsAsked() {
        begin(LocalDate.of(2026, 10, 1));
        UI.getCurrent().navigate("review/2026-W48");
        assertThat(find(TextArea.class).withLabel(prompts.current().question()).exists())
                .isFalse();
    }

    private void begin(LocalDate start) {
        programmes.setUp(
                new ProgrammeData(start, 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
    }
}
