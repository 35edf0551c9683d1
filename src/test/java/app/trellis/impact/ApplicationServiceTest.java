package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.plan.Experience;
import app.trellis.plan.Milestone;
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
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ApplicationServiceTest {

    private static final OpportunityId USENIX = new OpportunityId("usenix-security");
    private static final OpportunityId LISA = new OpportunityId("lisa");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ApplicationService applications;

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void adaHasAProgramme() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @Test
    void putsTheNextDeadlineOnThePlanAndBeginsTheApplication() {
        ApplicationChange change = applications.addToPlan(USENIX, new ToPlanData("Submit", "To learn", null));

        assertThat(milestone(change)).get().satisfies(milestone -> {
            assertThat(milestone.title()).isEqualTo("Submit");
            assertThat(milestone.target()).isEqualTo(LocalDate.of(2027, 1, 19));
        });
        assertThat(application(USENIX).state()).isEqualTo(ApplicationState.APPLYING);
        assertThat(application(USENIX).edition()).isEqualTo("2027");
    }

    @Test
    void inventsNoDateWhereNoDeadlineIsKnown() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applications.addToPlan(LISA, new ToPlanData("Visit LISA", "", null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("impact.refused.date-missing"));
        assertThat(opportunities.applications()).isEmpty();
    }

    @Test
    void takesTheDateThatTheStudentChose() {
        LocalDate spring = LocalDate.of(2027, 3, 1);
        ApplicationChange change = applications.addToPlan(LISA, new ToPlanData("Visit LISA", "", spring));

        assertThat(milestone(change)).map(Milestone::target).contains(spring);
        assertThat(application(LISA).state()).isEqualTo(ApplicationState.SAVED);
    }

    @Test
    void isPutOnThePlanOnlyOnce() {
        ToPlanData data = new ToPlanData("Submit", "", null);
        applications.addToPlan(USENIX, data);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applications.addToPlan(USENIX, data))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("impact.refused.on-plan"));
    }

    @Test
    void undoTakesMilestoneAndApplicationAway() {
        ApplicationChange change = applications.addToPlan(USENIX, new ToPlanData("Submit", "", null));

        applications.undo(change);

        assertThat(milestone(change)).isEmpty();
        assertThat(opportunities.applications()).isEmpty();
    }

    @Test
    void undoPutsBackTheStateOfBefore() {
        applications.attended(LISA, "A good week");
        ApplicationChange change = applications.setState(LISA, ApplicationState.SAVED);
        assertThat(application(LISA).attendedOn()).isNull();

        applications.undo(change);

        assertThat(application(LISA).state()).isEqualTo(ApplicationState.ATTENDED);
        assertThat(application(LISA).attendedOn()).isEqualTo(TODAY);
        assertThat(application(LISA).note()).isEqualTo("A good week");
    }

    @Test
    void attendedWithANoteIsEvidence() {
        applications.setState(LISA, ApplicationState.ATTENDED);
        assertThat(application(LISA).isEvidence()).isFalse();

        applications.attended(LISA, "  Met two people working on evaluations.  ");

        assertThat(application(LISA).isEvidence()).isTrue();
        assertThat(application(LISA).gaps()).contains(Gap.SAFETY_COMMUNITY, Gap.SAFETY_MENTOR);
        assertThat(opportunities.applications()).hasSize(1);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndNothingChanges() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applications.attended(LISA, "x".repeat(ApplicationService.NOTE_LENGTH + 1)));
        assertThat(opportunities.applications()).isEmpty();
    }

    @Test
    void aRemovedApplicationCanBePutBack() {
        applications.attended(LISA, "A good week");

        RemovedApplication removed = applications.remove(application(LISA).id());
        assertThat(opportunities.applications()).isEmpty();
        applications.putBack(removed);

        assertThat(application(LISA))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(removed.application());
    }

    @Test
    void removingTheMilestoneFromThePlanLeavesTheApplication() {
        ApplicationChange change = applications.addToPlan(USENIX, new ToPlanData("Submit", "", null));

        plans.remove(Objects.requireNonNull(change.added()));

        assertThat(application(USENIX).milestone()).isNull();
    }

    @Test
    void anotherStudentsApplicationIsNotFound() {
        ApplicationChange change = applications.setState(LISA, ApplicationState.SAVED);
        people.actAs(people.student("Ben"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.undo(change));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.remove(change.id()));
        people.actAs(ada);
        assertThat(opportunities.applications()).hasSize(1);
    }

    @Test
    void anUnknownOpportunityIsNotFound() {
        OpportunityId unknown = new OpportunityId("no-such-thing");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applications.setState(unknown, ApplicationState.SAVED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.attended(unknown, ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applications.addToPlan(unknown, new ToPlanData("", "", TODAY)));
    }

    @Test
    void refusesStrangersAdvisorsAndAdministrators() {
        ApplicationChange change = applications.setState(LISA, ApplicationState.SAVED);
        Application application = application(LISA);
        people.anonymous();
        assertAllRefused(change, application);
        people.actAs(people.advisor("Grace"));
        assertAllRefused(change, application);
        people.actAs(people.administrator("Root"));
        assertAllRefused(change, application);
    }

    private void assertAllRefused(ApplicationChange change, Application application) {
        List.<Runnable>of(
                        () -> applications.addToPlan(LISA, new ToPlanData("Visit", "", TODAY)),
                        () -> applications.setState(LISA, ApplicationState.APPLIED),
                        () -> applications.attended(LISA, ""),
                        () -> applications.undo(change),
                        () -> applications.remove(change.id()),
                        () -> applications.putBack(new RemovedApplication(application, List.of())))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
    }

    private Application application(OpportunityId id) {
        return opportunities.get(id).application().orElseThrow();
    }

    private Optional<Milestone> milestone(ApplicationChange change) {
        return plans.plan().milestone(Objects.requireNonNull(change.added()));
    }
}
