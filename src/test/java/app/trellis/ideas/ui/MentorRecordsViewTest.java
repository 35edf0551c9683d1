package app.trellis.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.testing.Statements;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentorRecordsViewTest extends FeedbackViewCase {

    @Test
    void anEmptyScreenTeachesHowItFills() {
        open("ideas/mentors");
        assertThat(says("Nobody yet")).isTrue();
        assertThat(says("Only you can see this.")).isTrue();
    }

    @Test
    void whoIsPredictedBestComesFirstWithErrorAndLean() {
        judged(mentor("Saul", MentorKind.SAFETY_RESEARCHER), 70, 40);
        judged(mentor("Grace", MentorKind.ADVISOR), 60, 64);
        open("ideas/mentors");
        assertThat(find(RouterLink.class).all().stream()
                        .map(RouterLink::getText)
                        .filter(List.of("Saul", "Grace")::contains))
                .containsExactly("Grace", "Saul");
        assertThat(cells()).contains("4 too little", "30 too much");
    }

    @Test
    void theAddressSaysWhoseCourseIsShown() {
        var saul = mentor("Saul", MentorKind.SAFETY_RESEARCHER);
        judged(saul, 70, 40);
        judged(mentor("Grace", MentorKind.ADVISOR), 60, 64);
        open("ideas/mentors");
        assertThat(courses()).containsExactly("Grace, judgement by judgement");
        UI.getCurrent()
                .navigate(
                        "ideas/mentors",
                        QueryParameters.of("mentor", saul.value().toString()));
        assertThat(courses()).containsExactly("Saul, judgement by judgement");
        assertThat(find(Anchor.class).withText("Honest probes").single().getHref())
                .isEqualTo("ideas/" + idea.value() + "/feedback");
    }

    @Test
    void statementsDoNotGrow() {
        judged(mentor("Saul", MentorKind.SAFETY_RESEARCHER), 70, 40);
        open("ideas/mentors");
        int few = Statements.count(() -> open("ideas/mentors"));
        for (int n = 0; n < 10; n++) {
            judged(mentor("No " + n, MentorKind.SAFETY_RESEARCHER), n, 40);
        }
        assertThat(Statements.count(() -> open("ideas/mentors"))).isEqualTo(few);
    }

    private void judged(MentorId mentor, int predicted, int actual) {
        seal(mentor, 50, predicted);
        judgements.note(idea, mentor, actual, "");
    }

    private List<String> courses() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> cells() {
        return find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
