package app.trellis.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectService;
import app.trellis.shared.ui.Meter;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndependenceViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ProjectService projects;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void withoutAProgrammeItAsksForOne() {
        navigate(IndependenceView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plan/setup");
        assertThat(find(Button.class).withText("I’m switching").exists()).isFalse();
    }

    @Test
    void oneHonestParagraphAndEverySignWithItsCount() {
        setUp();
        navigate(IndependenceView.class);
        assertThat(said("little to show for it yet")).isTrue();
        assertThat(said("four months for each year (4 × 4 = 16)")).isTrue();
        assertThat(find(Meter.class).all())
                .extracting(meter -> meter.getElement().getAttribute("aria-label"))
                .containsExactly(
                        "No project; 1 is enough.",
                        "No project; 2 are enough.",
                        "No idea; 2 are enough.",
                        "Nobody yet; 2 are enough.",
                        "0 %; 25 % is enough.");
    }

    @Test
    void theStudentSwitchesAndTakesItBack() {
        setUp();
        navigate(IndependenceView.class);
        test(find(Button.class).withText("I’m switching").single()).click();
        assertThat(programmes.find().orElseThrow().switchedOn()).isEqualTo(TODAY);
        assertThat(said("Since 24 Nov 2026 your own ideas come first")).isTrue();

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(programmes.find().orElseThrow().switchedOn()).isNull();
        assertThat(find(Button.class).withText("I’m switching").exists()).isTrue();
    }

    @Test
    void theShareOfOwnIdeasStandsInATable() {
        setUp();
        projects.add(ProjectData.of("Probes").withDates(new ProjectDates(TODAY.minusDays(100), null, null)));
        navigate(IndependenceView.class);
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("55", "100 %", "46", "100 %");
    }

    private boolean said(String text) {
        return find(Paragraph.class).withTextContaining(text).exists();
    }

    private void setUp() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 48, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }
}
