package app.trellis.impact;

import static app.trellis.impact.GapLevel.FILLED;
import static app.trellis.impact.GapLevel.NARROWING;
import static app.trellis.impact.GapLevel.OPEN;
import static app.trellis.impact.Samples.application;
import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.TheoryReview;
import app.trellis.plan.SafetyNearby;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapRuleTest {

    @ParameterizedTest(name = "{0}: {1} nearby, {2} minutes, attended {3}, accepted {4} gives {5}")
    @CsvSource(nullValues = "-", textBlock = """
                    THEORY_OF_IMPACT,  -,       0,   0, 0, OPEN
                    THEORY_OF_IMPACT,  NOBODY,  0,   0, 0, OPEN
                    THEORY_OF_IMPACT,  A_FEW,   0,   0, 0, OPEN
                    THEORY_OF_IMPACT,  SEVERAL, 0,   0, 0, NARROWING
                    THEORY_OF_IMPACT,  NOBODY,  0,   1, 0, NARROWING
                    THEORY_OF_IMPACT,  SEVERAL, 0,   1, 0, FILLED
                    THEORY_OF_IMPACT,  NOBODY,  0,   2, 0, FILLED
                    SAFETY_COMMUNITY,  NOBODY,  0,   0, 0, OPEN
                    SAFETY_COMMUNITY,  A_FEW,   0,   0, 0, NARROWING
                    SAFETY_COMMUNITY,  SEVERAL, 0,   0, 0, FILLED
                    SAFETY_COMMUNITY,  A_FEW,   0,   1, 0, FILLED
                    SAFETY_COMMUNITY,  NOBODY,  0,   1, 0, NARROWING
                    SAFETY_MENTOR,     SEVERAL, 0,   0, 0, OPEN
                    SAFETY_MENTOR,     NOBODY,  1,   0, 0, NARROWING
                    SAFETY_MENTOR,     NOBODY,  179, 0, 0, NARROWING
                    SAFETY_MENTOR,     NOBODY,  180, 0, 0, FILLED
                    SAFETY_MENTOR,     NOBODY,  0,   3, 0, NARROWING
                    SAFETY_FEEDBACK,   SEVERAL, 59,  0, 0, OPEN
                    SAFETY_FEEDBACK,   NOBODY,  60,  0, 0, NARROWING
                    SAFETY_FEEDBACK,   NOBODY,  60,  1, 0, FILLED
                    SAFETY_FEEDBACK,   NOBODY,  600, 0, 0, NARROWING
                    SAFETY_EXPERIENCE, SEVERAL, 600, 0, 0, OPEN
                    SAFETY_EXPERIENCE, NOBODY,  0,   0, 1, NARROWING
                    SAFETY_EXPERIENCE, NOBODY,  0,   1, 0, FILLED
                    """)
    void levelFollowsFromWhatIsCounted(
            Gap gap, @Nullable SafetyNearby nearby, int minutes, int attended, int accepted, GapLevel expected) {
        List<Application> applications = IntStream.range(0, attended + accepted)
                .mapToObj(i -> i < attended
                        ? application("A" + i, ApplicationState.ATTENDED, "Learned much", gap)
                        : application("B" + i, ApplicationState.ACCEPTED, "", gap))
                .toList();

        assertThat(GapRule.level(gap, new GapFacts(nearby, minutes, 0, applications, List.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} sessions, {1} nearby, attended {2} gives {3}")
    @CsvSource(textBlock = """
                    0, NOBODY, 0, OPEN
                    1, NOBODY, 0, NARROWING
                    5, NOBODY, 0, NARROWING
                    6, NOBODY, 0, FILLED
                    40, NOBODY, 0, FILLED
                    1, A_FEW,  0, FILLED
                    1, NOBODY, 1, FILLED
                    """)
    void sessionsOfReadingGroupsAreCommunity(int sessions, SafetyNearby nearby, int attended, GapLevel expected) {
        List<Application> applications = IntStream.range(0, attended)
                .mapToObj(i -> application("A" + i, ApplicationState.ATTENDED, "Learned much", Gap.SAFETY_COMMUNITY))
                .toList();
        GapFacts facts = new GapFacts(nearby, 0, sessions, applications, List.of());

        assertThat(finding(Gap.SAFETY_COMMUNITY, facts).level()).isEqualTo(expected);
        assertThat(finding(Gap.SAFETY_COMMUNITY, facts)
                        .evidence()
                        .contains(new GapEvidence.SessionsAttended(sessions, GapRule.SESSIONS_WEEKS)))
                .isEqualTo(sessions > 0);
        assertThat(GapRule.level(Gap.SAFETY_FEEDBACK, facts)).isEqualTo(OPEN);
    }

    @Test
    void attendingWithoutANoteDoesNotCountButIsShown() {
        Application silent = application("NEMI", ApplicationState.ATTENDED, " ", Gap.SAFETY_COMMUNITY);

        GapFinding finding =
                finding(Gap.SAFETY_COMMUNITY, new GapFacts(SafetyNearby.NOBODY, 0, 0, List.of(silent), List.of()));

        assertThat(finding.level()).isEqualTo(OPEN);
        assertThat(finding.evidence()).contains(new GapEvidence.AttendedWithoutNote(silent));
    }

    @Test
    void aTheoryOfChangeCountsOnceHoweverManyLookedAtIt() {
        IdeaId idea = IdeaId.create();
        TheoryReview saul = new TheoryReview(idea, "Debate", "Saul", true, Instant.EPOCH);
        TheoryReview grace = new TheoryReview(idea, "Debate", "Grace", false, Instant.EPOCH);
        GapFacts facts = new GapFacts(SafetyNearby.NOBODY, 0, 0, List.of(), List.of(grace, saul));

        assertThat(finding(Gap.THEORY_OF_IMPACT, facts).level()).isEqualTo(NARROWING);
        assertThat(finding(Gap.THEORY_OF_IMPACT, facts).evidence()).contains(new GapEvidence.TheoryReviewed(grace));
        assertThat(finding(Gap.SAFETY_FEEDBACK, facts).level()).isEqualTo(NARROWING);
        assertThat(finding(Gap.SAFETY_FEEDBACK, facts).evidence()).contains(new GapEvidence.TheoryReviewed(saul));
        assertThat(finding(Gap.SAFETY_MENTOR, facts).level()).isEqualTo(OPEN);
    }

    @Test
    void whatFillsOneGapSaysNothingAboutAnother() {
        Application hub = application("LISA", ApplicationState.ATTENDED, "A good week", Gap.SAFETY_COMMUNITY);
        GapFacts facts = new GapFacts(SafetyNearby.NOBODY, 0, 0, List.of(hub), List.of());

        assertThat(finding(Gap.SAFETY_COMMUNITY, facts).level()).isEqualTo(NARROWING);
        assertThat(finding(Gap.SAFETY_MENTOR, facts).level()).isEqualTo(OPEN);
        assertThat(finding(Gap.SAFETY_MENTOR, facts).evidence())
                .containsExactly(new GapEvidence.MinutesWithResearchers(0, GapRule.MINUTES_DAYS));
    }

    @Test
    void everyGapIsJudgedOnceAndEveryLevelHasItsEvidence() {
        Application offer = application("MATS", ApplicationState.ACCEPTED, "", Gap.SAFETY_EXPERIENCE);
        Application visit = application("IASEAI", ApplicationState.ATTENDED, "Two talks", Gap.THEORY_OF_IMPACT);
        List<GapFinding> findings =
                GapRule.findings(new GapFacts(SafetyNearby.SEVERAL, 200, 0, List.of(offer, visit), List.of()));

        assertThat(findings).extracting(GapFinding::gap).containsExactly(Gap.values());
        assertThat(findings)
                .extracting(GapFinding::level)
                .containsExactly(FILLED, FILLED, FILLED, NARROWING, NARROWING);
        assertThat(findings).noneMatch(finding -> finding.evidence().isEmpty());
    }

    private static GapFinding finding(Gap gap, GapFacts facts) {
        return GapRule.findings(facts).stream()
                .filter(finding -> finding.gap() == gap)
                .findFirst()
                .orElseThrow();
    }
}
