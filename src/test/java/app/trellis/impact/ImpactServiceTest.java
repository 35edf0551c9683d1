package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.groups.GroupService;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionService;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ImpactServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private GroupService groups;

    @Autowired
    private SessionService sessions;

    @Autowired
    private SessionRunService runs;

    @Autowired
    private ImpactService impact;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void everythingIsOpenBeforeAnythingIsKnown() {
        Impact before = impact.gaps();

        assertThat(before.gaps()).hasSize(Gap.values().length);
        assertThat(before.gaps()).allMatch(gap -> gap.finding().level() == GapLevel.OPEN);
        assertThat(before.gaps()).allMatch(gap -> gap.suggestions().size() == 3);
        assertThat(before.calm()).isFalse();
        assertThat(before.largest()).map(gap -> gap.finding().gap()).contains(Gap.THEORY_OF_IMPACT);
    }

    @Test
    void countsPeopleNearbyMinutesAndWhatWasAttended() {
        setUp(LocalDate.of(2026, 9, 1), SafetyNearby.SEVERAL);
        talk(MentorKind.SAFETY_RESEARCHER, TODAY.minusDays(10), 60);
        talk(MentorKind.PROFESSOR, TODAY.minusDays(10), 300);
        applications.attended(new OpportunityId("mats"), "Ten weeks on evaluations");

        assertThat(level(Gap.SAFETY_COMMUNITY)).isEqualTo(GapLevel.FILLED);
        assertThat(level(Gap.THEORY_OF_IMPACT)).isEqualTo(GapLevel.NARROWING);
        assertThat(level(Gap.SAFETY_MENTOR)).isEqualTo(GapLevel.NARROWING);
        assertThat(level(Gap.SAFETY_FEEDBACK)).isEqualTo(GapLevel.NARROWING);
        assertThat(level(Gap.SAFETY_EXPERIENCE)).isEqualTo(GapLevel.FILLED);
    }

    @Test
    void countsSessionsOfReadingGroups() {
        var group = groups.create("Thursdays");
        for (int n = 1; n <= GapRule.SESSIONS_HABIT; n++) {
            var session = sessions.plan(
                    group, new SessionData(TODAY, LocalTime.of(17, 0), SessionFormat.OWN_IDEAS, null, "Probes", null));
            runs.start(session);
            runs.finish(session);
            assertThat(level(Gap.SAFETY_COMMUNITY))
                    .isEqualTo(n < GapRule.SESSIONS_HABIT ? GapLevel.NARROWING : GapLevel.FILLED);
        }
    }

    @Test
    void staysCalmDuringTheExecutionPhaseOnly() {
        setUp(LocalDate.of(2026, 9, 1), SafetyNearby.NOBODY);
        assertThat(impact.gaps().calm()).isTrue();

        AccountId ben = people.student("Ben");
        people.actAs(ben);
        setUp(LocalDate.of(2023, 9, 1), SafetyNearby.NOBODY);
        assertThat(impact.gaps().calm()).isFalse();
    }

    @Test
    void suggestsDifferentKindsAndNothingThatIsSettled() {
        Impact.GapStatus before = impact.gaps().gaps().getFirst();
        assertThat(before.suggestions())
                .extracting(row -> row.opportunity().kind())
                .doesNotHaveDuplicates();

        OpportunityId first = before.suggestions().getFirst().id();
        applications.setState(first, ApplicationState.DECLINED);

        assertThat(impact.gaps().gaps().getFirst().suggestions())
                .extracting(OpportunitySummary::id)
                .doesNotContain(first);
    }

    @Test
    void needsTheSameFewStatementsHoweverMuchThereIs() {
        setUp(LocalDate.of(2026, 9, 1), SafetyNearby.A_FEW);
        int few = Statements.count(impact::gaps);
        impact.gaps().gaps().stream()
                .flatMap(gap -> gap.suggestions().stream())
                .forEach(row -> applications.attended(row.id(), "Good"));

        assertThat(Statements.count(impact::gaps)).isEqualTo(few);
    }

    @Test
    void refusesStrangersAdvisorsAndAdministrators() {
        people.anonymous();
        assertThatThrownBy(impact::gaps).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.advisor("Grace"));
        assertThatThrownBy(impact::gaps).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.administrator("Root"));
        assertThatThrownBy(impact::gaps).isInstanceOf(AccessDeniedException.class);
    }

    private void setUp(LocalDate start, SafetyNearby nearby) {
        programmes.setUp(new ProgrammeData(start, 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, nearby));
    }

    private void talk(MentorKind kind, LocalDate date, int minutes) {
        MentorId mentor = mentoring.addMentor(new MentorData(kind.name(), kind));
        mentoring.log(new MeetingData(mentor, date, minutes, MeetingMode.LIVE));
    }

    private GapLevel level(Gap gap) {
        return impact.gaps().gaps().stream()
                .map(Impact.GapStatus::finding)
                .filter(finding -> finding.gap() == gap)
                .map(GapFinding::level)
                .findFirst()
                .orElseThrow();
    }
}
