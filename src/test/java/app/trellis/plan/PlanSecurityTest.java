package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may not call what. */
@ServiceTest
class PlanSecurityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final MilestoneData DATA = new MilestoneData(Phase.AMBITION, "Own", "", DAY);
    private static final EvidenceData NOTE = new EvidenceData("", "note");

    @Autowired
    PlanService plans;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProgrammePreviewService previews;

    @Autowired
    People people;

    AccountId ada;
    AccountId grace;
    MilestoneId milestone;
    EvidenceId evidence;
    LeaveId leave;

    @BeforeEach
    void adaHasAPlan() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        programmes.setUp(Plans.FIVE_YEARS);
        milestone = plans.add(DATA);
        evidence = plans.addEvidence(milestone, NOTE);
        leave = programmes.addLeave(DAY, DAY);
    }

    @Test
    void strangersAndOtherRolesAreRefused() {
        var acts = new LinkedHashMap<>(actsOnAnId());
        acts.putAll(actsOnOwnData());
        people.anonymous();
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS);
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        people.actAs(people.administrator("Root"));
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anotherStudentsThingsDoNotExist() {
        people.actAs(people.student("Bob"));
        programmes.setUp(Plans.FIVE_YEARS);

        actsOnAnId().forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(NotFound.class));

        people.actAs(ada);
        assertThat(plans.get(milestone).evidence()).hasSize(1);
        assertThat(plans.get(milestone).title()).isEqualTo("Own");
    }

    @Test
    void amongOwnMilestonesAForeignNeighbourDoesNotExist() {
        people.actAs(people.student("Bob"));
        programmes.setUp(Plans.FIVE_YEARS);
        var own = plans.add(DATA);

        assertThatThrownBy(() -> plans.move(own, milestone)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdvisorSeesASharedPlan() {
        people.advise(grace, ada, Area.PLAN);

        assertThat(plans.planOf(ada).milestone(milestone)).isPresent();
        assertThat(programmes.findOf(ada)).isPresent();
    }

    @Test
    void withoutSharingThereIsNoPlan() {
        people.anonymous();
        assertUnknown();
        people.actAs(people.student("Bob"));
        assertUnknown();
        people.actAs(grace);
        assertUnknown();
        people.advise(grace, ada, Area.REVIEWS);
        assertUnknown();
        people.actAs(people.administrator("Root"));
        assertUnknown();
    }

    @Test
    void anEndedAdvisorLosesAccessAtOnce() {
        people.advise(grace, ada, Area.PLAN);
        people.endAdvising(grace, ada);

        assertUnknown();
    }

    private void assertUnknown() {
        assertThatThrownBy(() -> plans.planOf(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programmes.findOf(ada)).isInstanceOf(NotFound.class);
    }

    private Map<String, ThrowingCallable> actsOnAnId() {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("get", () -> plans.get(milestone));
        acts.put("remove", () -> plans.remove(milestone));
        acts.put("change", () -> plans.change(milestone, 0, DATA));
        acts.put("start", () -> plans.start(milestone));
        acts.put("pause", () -> plans.pause(milestone));
        acts.put("reach", () -> plans.reach(milestone, DAY));
        acts.put("reopen", () -> plans.reopen(milestone));
        acts.put("drop", () -> plans.drop(milestone, "why"));
        acts.put("restore", () -> plans.restore(milestone));
        acts.put("move", () -> plans.move(milestone, null));
        acts.put("addEvidence", () -> plans.addEvidence(milestone, NOTE));
        acts.put("removeEvidence", () -> plans.removeEvidence(evidence));
        acts.put("changeLeave", () -> programmes.changeLeave(leave, DAY, DAY));
        acts.put("removeLeave", () -> programmes.removeLeave(leave));
        acts.put("preview changeLeave", () -> previews.changeLeave(leave, DAY, DAY));
        acts.put("preview removeLeave", () -> previews.removeLeave(leave));
        return acts;
    }

    private Map<String, ThrowingCallable> actsOnOwnData() {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("plan", plans::plan);
        acts.put("open", plans::open);
        acts.put("add", () -> plans.add(DATA));
        acts.put("find", programmes::find);
        acts.put("setUp", () -> programmes.setUp(Plans.FIVE_YEARS));
        acts.put("change programme", () -> programmes.change(Plans.FIVE_YEARS));
        acts.put("addLeave", () -> programmes.addLeave(DAY, DAY));
        acts.put("switchToOwnIdeas", programmes::switchToOwnIdeas);
        acts.put("takeBackSwitch", programmes::takeBackSwitch);
        acts.put("preview plan", () -> previews.plan(Plans.FIVE_YEARS));
        acts.put("preview change", () -> previews.change(Plans.FIVE_YEARS));
        acts.put("preview addLeave", () -> previews.addLeave(DAY, DAY));
        return acts;
    }
}
