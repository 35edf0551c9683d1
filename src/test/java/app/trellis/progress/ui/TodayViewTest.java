package app.trellis.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.report.ReportService;
import app.trellis.review.ReviewService;
import app.trellis.review.ReviewWritingService;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.Meter;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends ViewTest {

    private static final IsoWeek W47 = new IsoWeek(2026, 47);

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReportService reports;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void withoutAProgrammeTheOneThingToDoIsToSetItUp() {
        navigate(TodayView.class);
        assertThat(paragraphs()).contains("Good morning, Ada.");
        assertThat(links()).contains("plan/setup", "wellbeing/support").doesNotContain("review");
        assertThat(headings()).isEmpty();
    }

    @Test
    void withAProgrammeItSaysWhatIsNextAndWhereTheStudentStands() {
        setUp();
        navigate(TodayView.class);
        assertThat(headings())
                .containsExactly(
                        "Next", "This week", "Where you are", "Mentor time", "Largest gap", "Ten minutes this week");
        assertThat(paragraphs()).anyMatch(text -> text.contains("month 14 of 48"));
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.hasClassName("today-go-main"))
                .extracting(Anchor::getHref)
                .containsExactly("review");
        assertThat(links()).contains("report");
        assertThat(find(Meter.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("0 of 60 live minutes in the last 14 days");
    }

    @Test
    void anIntentionIsTickedOffInPlaceAndOpenedAgainByUndo() {
        setUp();
        writing.intend(W47, 1, new Edit("", "write the letter"));
        writing.finish(W47);
        navigate(TodayView.class);
        var box = find(Checkbox.class).single();
        assertThat(box.getLabel()).isEqualTo("write the letter");
        test(box).click();
        assertThat(reviews.openIntentions()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(reviews.openIntentions()).hasSize(1);
        assertThat(box.getValue()).isFalse();
    }

    @Test
    void aReportThatIsDueIsAClickAway() {
        setUp();
        reports.open(1);
        navigate(TodayView.class);
        assertThat(links()).contains("report/1");
    }

    private void setUp() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 48, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
