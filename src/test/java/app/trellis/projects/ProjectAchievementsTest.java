package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Achievement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectAchievementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({"0, true", "14, true", "15, false"})
    void aFirstTestWithinTwoWeeksIsQuick(int days, boolean quick) {
        var tested = project(Origin.OTHER, ProjectRole.CONTRIBUTOR, days);
        assertThat(ProjectAchievements.ofTest(tested).shown())
                .isEqualTo(quick ? Set.of(Achievement.TESTED_QUICKLY) : Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "OWN    , LEAD       , true",
        "OWN    , CO_LEAD    , false",
        "ADVISOR, LEAD       , false",
        "OTHER  , CONTRIBUTOR, false"
    })
    void onlyAnOwnProjectLedToItsEndCounts(Origin origin, ProjectRole role, boolean counts) {
        var running = project(origin, role, 0);
        assertThat(ProjectAchievements.ofLead(running).shown()).isEmpty();
        var closed = ProjectMoves.close(running, DAY.plusDays(90), "Ask first");
        assertThat(ProjectAchievements.ofLead(closed).shown())
                .isEqualTo(counts ? Set.of(Achievement.OWN_PROJECT_LED) : Set.of());
    }

    @Test
    void aDecisionCountsIfItCameFromAResult() {
        assertThat(ProjectAchievements.of(decision("Null")).shown()).containsExactly(Achievement.RESULT_DECIDED);
        assertThat(ProjectAchievements.of(decision("")).shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // steps, own and first author counts as submitted, counts as accepted
        "DRAFTING                                     , false, false",
        "DRAFTING SUBMITTED                           , true , false",
        "DRAFTING SUBMITTED REVIEWS REBUTTAL          , true , false",
        "DRAFTING SUBMITTED REJECTED                  , false, false",
        "DRAFTING SUBMITTED REVIEWS ACCEPTED          , false, true",
        "DRAFTING SUBMITTED REVIEWS ACCEPTED PUBLISHED, false, true",
        "DRAFTING PUBLISHED                           , false, false"
    })
    void anOutputCountsByTheStepsItTook(String steps, boolean submitted, boolean accepted) {
        var own = project(Origin.OWN, ProjectRole.LEAD, 0);
        var output = output(own, steps, 1);
        assertThat(ProjectAchievements.ofSubmission(own, output).shown().isEmpty())
                .isNotEqualTo(submitted);
        assertThat(ProjectAchievements.ofAcceptance(output).shown().isEmpty()).isNotEqualTo(accepted);
        assertThat(ProjectAchievements.ofSubmission(own, output(own, steps, 2)).shown())
                .isEmpty();
        var others = project(Origin.ADVISOR, ProjectRole.LEAD, 0);
        assertThat(ProjectAchievements.ofSubmission(others, output).shown()).isEmpty();
    }

    private static Project project(Origin origin, ProjectRole role, int daysToTest) {
        var data = new ProjectData(
                "One",
                "",
                origin,
                "",
                role,
                null,
                null,
                Worth.UNSAID,
                Variety.UNSAID,
                new ProjectDates(DAY, DAY.plusDays(daysToTest), null));
        return NewProject.of(data, Instant.EPOCH);
    }

    private static Decision decision(String result) {
        return new Decision(DecisionId.create(), ProjectId.create(), DecisionKind.CONTINUE, result, "Because", "", DAY);
    }

    private static Output output(Project project, String states, int number) {
        List<OutputStep> steps = new ArrayList<>();
        for (String state : states.strip().split(" ")) {
            steps.add(new OutputStep(OutputState.valueOf(state), "", DAY));
        }
        var data = new OutputData("Paper", null, "", null, new Authorship(null, number, 3), Audience.ML, "");
        return new Output(
                OutputId.create(),
                project.id(),
                0,
                data,
                steps.getLast().state(),
                null,
                steps,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
