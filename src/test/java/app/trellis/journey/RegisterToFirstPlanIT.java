package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** From the door to a plan that explains itself. */
class RegisterToFirstPlanIT extends Journey {

    private static final int MANY = 25;

    @Test
    void aNewStudentAnswersSixQuestionsAndHasFivePhases() {
        var ada = visitor();

        Person.called("Ada").register(ada);
        var plan = new TodayPage(ada).setUp().answer();

        assertThat(new String[] {"Execution", "Idea generation", "Idea evaluation", "Independence", "Ambition"})
                .allMatch(plan::hasPhase);
        plan.shows("Main focus from");
        assertThat(plan.milestones()).isGreaterThan(MANY);
    }
}
