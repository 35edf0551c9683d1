package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProgrammeServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProgrammePreviewService previews;

    @Autowired
    PlanService plans;

    @Autowired
    MutableClock clock;

    @Autowired
    People people;

    @BeforeEach
    void adaHasAPlan() {
        people.actAs(people.student("Ada"));
        programmes.setUp(Plans.FIVE_YEARS);
    }

    @Test
    void aProgrammeIsSetUpOnce() {
        assertThat(programmes.find()).contains(Plans.fiveYears());
        assertRefused("already-set-up", () -> programmes.setUp(Plans.FIVE_YEARS));
    }

    @Test
    void theSwitchIsTheStudentsWordAndIsTakenBack() {
        var suggested = Plans.fiveYears().independenceSwitch();
        programmes.switchToOwnIdeas();
        assertThat(programmes.find().orElseThrow().independenceSwitch()).isEqualTo(TODAY);
        assertThat(programmes.find().orElseThrow().suggestedSwitch()).isEqualTo(suggested);
        programmes.takeBackSwitch();
        assertThat(programmes.find()).contains(Plans.fiveYears());
    }

    @Test
    void nobodySwitchesBeforeTheProgrammeBegins() {
        people.actAs(people.student("Bob"));
        programmes.setUp(starting(TODAY.plusDays(1)));
        assertRefused("not-begun", programmes::switchToOwnIdeas);
    }

    @Test
    void aSwitchBeforeAStartThatMovedIsForgotten() {
        programmes.switchToOwnIdeas();
        programmes.change(starting(TODAY.plusDays(1)));
        assertThat(programmes.find().orElseThrow().switchedOn()).isNull();
    }

    @Test
    void answersOutOfAllBoundsAreRefused() {
        people.actAs(people.student("Bob"));

        assertRefused("length", () -> programmes.setUp(Plans.data(11, Pace.FULL_TIME, Experience.NONE)));
        assertRefused("length", () -> programmes.setUp(Plans.data(121, Pace.FULL_TIME, Experience.NONE)));
        assertRefused("start-long-ago", () -> programmes.setUp(starting(LocalDate.of(2011, 11, 23))));
        assertRefused("start-far-ahead", () -> programmes.setUp(starting(LocalDate.of(2029, 11, 25))));
        assertRefused("no-programme", () -> programmes.change(Plans.FIVE_YEARS));
        assertThat(programmes.find()).isEmpty();
    }

    @Test
    void whoJoinsHalfWayIsNotLate() {
        var plan = plans.plan();

        assertThat(plan.milestones())
                .filteredOn(Milestone::earlier)
                .isNotEmpty()
                .allMatch(it -> it.target().isBefore(TODAY));
        assertThat(plan.milestones()).noneMatch(it -> it.overdue(TODAY));
    }

    @Test
    void whatPassesAfterSetUpIsOverdue() {
        clock.advance(Duration.ofDays(100));
        var later = TODAY.plusDays(100);

        assertThat(plans.plan().milestones())
                .filteredOn(it -> it.overdue(later))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.target()).isBetween(TODAY, later));
    }

    @Test
    void leaveMovesSuggestedDatesAfterItAndNoOwnOnes() {
        var own = plans.add(new MilestoneData(Phase.AMBITION, "Own", "", JUNE.plusYears(1)));
        var before = targets();

        programmes.addLeave(MARCH, JUNE);

        var after = targets();
        before.forEach((id, was) -> {
            boolean stays = id.equals(own) || was.isBefore(MARCH);
            assertThat(after.get(id)).isEqualTo(stays ? was : was.plusDays(122));
        });
        assertThat(programmes.find().orElseThrow().onLeave(MARCH)).isTrue();
    }

    @Test
    void leaveCanBeChangedAndTakenBack() {
        var before = targets();
        var id = programmes.addLeave(MARCH, JUNE);

        programmes.changeLeave(id, MARCH, MARCH);
        assertThat(programmes.find().orElseThrow().leaves()).containsExactly(new Leave(id, MARCH, MARCH));

        programmes.removeLeave(id);
        assertThat(targets()).isEqualTo(before);
        assertThatThrownBy(() -> programmes.removeLeave(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programmes.changeLeave(id, MARCH, MARCH)).isInstanceOf(NotFound.class);
    }

    @Test
    void overlappingLeaveIsRefusedAndNothingChanges() {
        programmes.addLeave(MARCH, JUNE);
        var before = targets();

        assertRefused("leave-overlaps", () -> programmes.addLeave(JUNE, JUNE));
        assertThat(targets()).isEqualTo(before);
        assertThat(programmes.find().orElseThrow().leaves()).hasSize(1);
    }

    @Test
    void aLeaveMayOverlapWithWhatItReplaces() {
        var id = programmes.addLeave(MARCH, JUNE);

        programmes.changeLeave(id, MARCH.plusDays(1), JUNE.plusDays(1));

        assertThat(programmes.find().orElseThrow().leaves())
                .extracting(Leave::from)
                .containsExactly(MARCH.plusDays(1));
    }

    @Test
    void thePreviewSaysWhatThenHappens() {
        plans.add(new MilestoneData(Phase.AMBITION, "Own", "", JUNE.plusYears(1)));
        var before = targets();
        var preview = previews.addLeave(MARCH, JUNE);

        assertThat(targets()).isEqualTo(before);
        assertThat(preview.end().days()).isEqualTo(122);
        assertThat(preview.independence().days()).isEqualTo(122);
        assertThat(preview.staying()).isEqualTo(1);

        programmes.addLeave(MARCH, JUNE);
        var after = targets();
        assertThat(preview.milestones()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.date().before()).isEqualTo(before.get(it.id()));
            assertThat(it.date().after()).isEqualTo(after.get(it.id())).isNotEqualTo(before.get(it.id()));
        });
        assertThat(after.entrySet())
                .filteredOn(it -> !it.getValue().equals(before.get(it.getKey())))
                .hasSameSizeAs(preview.milestones());
        assertThat(preview.windows()).isEqualTo(plans.plan().windows());
    }

    @Test
    void aPreviewRefusesWhatTheChangeWouldRefuse() {
        var id = programmes.addLeave(MARCH, JUNE);

        assertRefused("leave-overlaps", () -> previews.addLeave(JUNE, JUNE));
        assertRefused("leave-backwards", () -> previews.changeLeave(id, JUNE, MARCH));
        assertRefused("length", () -> previews.change(Plans.data(1, Pace.FULL_TIME, Experience.NONE)));
        assertRefused("length", () -> previews.plan(Plans.data(1, Pace.FULL_TIME, Experience.NONE)));
        assertThat(previews.removeLeave(id).end().days()).isEqualTo(-122);
        assertThat(previews.change(Plans.FIVE_YEARS).none()).isTrue();
    }

    @Test
    void changedAnswersMoveThePlanAndBack() {
        var before = targets();

        programmes.change(Plans.data(60, Pace.FULL_TIME, Experience.TWO_OR_MORE));
        assertThat(plans.plan().window(Phase.INDEPENDENCE).from()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(plans.plan().milestones()).noneMatch(it -> it.overdue(TODAY));

        programmes.change(Plans.FIVE_YEARS);
        assertThat(targets()).isEqualTo(before);
    }

    @Test
    void anotherProfileSwapsOnlyWhatWasLeftAlone() {
        var theory = withProfile(Profile.THEORY);
        var empirical = withProfile(Profile.EMPIRICAL);
        programmes.change(empirical);
        var runs = titled("Set up code, data and runs that you can trust");
        plans.start(runs.id());

        var preview = previews.change(theory);
        programmes.change(theory);

        assertThat(preview.joining()).isEqualTo(3);
        assertThat(preview.leaving()).isEqualTo(2);
        assertThat(titles())
                .contains("Prove a small result of your own", runs.title())
                .doesNotContain("Implementation: build a part the project depends on");
        assertThat(plans.plan().milestones(Phase.EXECUTION))
                .extracting(Milestone::target)
                .isSorted();

        programmes.change(empirical);
        assertThat(titles())
                .contains(runs.title(), "Implementation: build a part the project depends on")
                .doesNotContain("Prove a small result of your own");
    }

    private Milestone titled(String title) {
        return plans.open().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return plans.plan().milestones().stream().map(Milestone::title).toList();
    }

    private Map<MilestoneId, LocalDate> targets() {
        return plans.plan().milestones().stream().collect(Collectors.toMap(Milestone::id, Milestone::target));
    }

    private static ProgrammeData starting(LocalDate day) {
        return new ProgrammeData(day, 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.A_FEW);
    }

    private static ProgrammeData withProfile(Profile profile) {
        return new ProgrammeData(Plans.START, 60, Pace.FULL_TIME, Experience.NONE, profile, SafetyNearby.A_FEW);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("plan.refused." + key));
    }
}
