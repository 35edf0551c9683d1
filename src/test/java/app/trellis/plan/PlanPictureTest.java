package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.timeline.TimelineData;
import app.trellis.shared.timeline.TimelineData.Lane;
import app.trellis.shared.timeline.TimelineData.Mark;
import app.trellis.shared.timeline.TimelineData.Rest;
import app.trellis.shared.timeline.TimelineData.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_WEEK = TODAY.minusWeeks(1);

    @Test
    void thereIsOneLaneAPhaseAndItSaysWhy() {
        assertThat(picture().lanes())
                .extracting(Lane::key)
                .containsExactly("execution", "generation", "evaluation", "independence", "ambition");
        assertThat(picture().lanes())
                .extracting(Lane::reason)
                .containsExactly(
                        "plan.reason.begin.EXECUTION",
                        "plan.reason.begin.GENERATION",
                        "plan.reason.begin.EVALUATION",
                        "plan.reason.begin.INDEPENDENCE",
                        "plan.reason.main.AMBITION");
    }

    @Test
    void leaveIsATimeOfRest() {
        var leave = Plans.leave("2027-03-01", "2027-05-31");
        var programme = Plans.FIVE_YEARS.with(List.of(leave));

        assertThat(picture(programme).rests()).containsExactly(new Rest(leave.from(), leave.to()));
    }

    @Test
    void aReachedMilestoneStandsOnTheDayItWasReached() {
        var reached = milestone(MilestoneStatus.REACHED, TODAY.plusYears(1), LAST_WEEK);

        assertThat(picture(Plans.fiveYears(), reached).marks())
                .containsExactly(mark(reached, LAST_WEEK, State.REACHED, false));
    }

    @Test
    void anOpenMilestoneWhoseDayHasPassedIsMarked() {
        var late = milestone(MilestoneStatus.UNDER_WAY, LAST_WEEK, null);

        assertThat(picture(Plans.fiveYears(), late).marks())
                .containsExactly(mark(late, LAST_WEEK, State.UNDER_WAY, true));
    }

    @Test
    void aDroppedMilestoneIsLeftOut() {
        assertThat(picture(Plans.fiveYears(), milestone(MilestoneStatus.DROPPED, TODAY, null))
                        .marks())
                .isEmpty();
    }

    private static TimelineData picture() {
        return picture(Plans.fiveYears());
    }

    private static TimelineData picture(Programme programme, Milestone... milestones) {
        var plan = new Plan(programme, new PhaseWindows(programme).list(), List.of(milestones));
        return new PlanPicture((key, arguments) -> key, TODAY).of(plan);
    }

    private static Milestone milestone(MilestoneStatus status, LocalDate target, @Nullable LocalDate reachedOn) {
        return new Milestone(
                MilestoneId.create(),
                0,
                Phase.GENERATION,
                new MilestoneText("Read a lot", "", "", null, false),
                new TargetDate(target, true, false, Reason.of("plan.reason.own")),
                new MilestoneState(status, null, reachedOn, null, null),
                List.of());
    }

    private static Mark mark(Milestone milestone, LocalDate date, State state, boolean overdue) {
        return new Mark(milestone.id().value().toString(), "generation", date, state, overdue, "Read a lot");
    }
}
