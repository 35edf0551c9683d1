package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.Experience;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class GivenServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final GivenData LENA = new GivenData(TODAY, "Lena", 45, "Her first ablation");

    @Autowired
    private GivenService given;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(MentorId.create().value());

    @BeforeEach
    void actAsAda() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void everybodyElseIsRefused() {
        var id = given.log(LENA);
        people.anonymous();
        assertAllRefused(id);
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllRefused(id);
        people.actAs(people.administrator("Root"));
        assertAllRefused(id);
    }

    @Test
    void forAnotherStudentItDoesNotExist() {
        var id = given.log(LENA);
        people.actAs(people.student("Eve"));
        assertThat(given.list(0, 9)).isEmpty();
        assertThat(given.sums().isEmpty()).isTrue();
        assertThatThrownBy(() -> given.change(id, LENA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.remove(id)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} minutes: {3}")
    @CsvSource({
        "2026-11-24, ' ', 30, given.refused.whom",
        "2026-11-25, Lena, 30, mentoring.refused.future",
        "2016-11-23, Lena, 30, mentoring.refused.old",
        "2026-11-24, Lena, 0, mentoring.refused.minutes",
        "2026-11-24, Lena, 601, mentoring.refused.minutes",
    })
    void whatCannotHaveHappenedIsRefused(LocalDate day, String whom, int minutes, String why) {
        var data = new GivenData(day, whom, minutes, "");
        assertRefused(() -> given.log(data), why);
        var id = given.log(LENA);
        assertRefused(() -> given.change(id, data), why);
        assertThat(given.list(0, 9)).extracting(Given::data).containsExactly(LENA);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertRefused(() -> given.log(new GivenData(TODAY, "x".repeat(121), 30, "")), "mentoring.refused.longname");
        assertRefused(() -> given.log(new GivenData(TODAY, "x", 30, "x".repeat(1001))), "shared.refused.long");
    }

    @Test
    void anEntryCanBeCorrectedRemovedAndBroughtBack() {
        var id = given.log(LENA);
        given.change(id, new GivenData(TODAY, " Lena ", 50, " Her second "));
        assertThat(given.list(0, 9))
                .extracting(Given::data)
                .containsExactly(new GivenData(TODAY, "Lena", 50, "Her second"));
        var removed = given.remove(id);
        assertThat(given.list(0, 9)).isEmpty();
        given.log(removed.data());
        assertThat(given.sums().total().minutes()).isEqualTo(50);
    }

    @Test
    void withoutAPlanThereIsNoMilestoneToOfferItTo() {
        given.log(LENA);
        assertThat(given.milestone()).isEmpty();
    }

    @Test
    void itIsEvidenceWhereTheStudentPutsItAndTicksNothing() {
        programmes.setUp(new ProgrammeData(
                TODAY.minusYears(3), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
        var milestone = given.milestone().orElseThrow();
        assertThat(milestone.title()).contains("junior");
        var evidence = given.addAsEvidence(milestone.id(), "Lena, three times");
        var after = plans.get(milestone.id());
        assertThat(after.evidence()).extracting(each -> each.note()).containsExactly("Lena, three times");
        assertThat(after.status()).isEqualTo(MilestoneStatus.PLANNED);
        given.removeEvidence(evidence);
        assertThat(plans.get(milestone.id()).evidence()).isEmpty();
        plans.reach(milestone.id(), TODAY);
        assertThat(given.milestone()).isEmpty();
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> given.addAsEvidence(milestone.id(), "mine")).isInstanceOf(NotFound.class);
    }

    private void assertAllRefused(GivenId id) {
        List<Runnable> calls = List.of(
                () -> given.list(0, 9),
                () -> given.sums(),
                () -> given.log(LENA),
                () -> given.change(id, LENA),
                () -> given.remove(id),
                () -> given.milestone(),
                () -> given.addAsEvidence(MilestoneId.create(), "x"),
                () -> given.removeEvidence(EvidenceId.create()));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void assertRefused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
