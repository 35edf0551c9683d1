package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.Role;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PlanServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SOON = LocalDate.of(2027, 1, 15);

    @Autowired
    PlanService plans;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    People people;

    @BeforeEach
    void adaHasAPlan() {
        people.actAs(people.student("Ada"));
        programmes.setUp(Plans.FIVE_YEARS);
    }

    @Test
    void aPlanIsFiveLanesAndAboutFortyMilestonesByDate() {
        var plan = plans.plan();

        assertThat(plan.windows()).extracting(PhaseWindow::phase).containsExactly(Phase.values());
        assertThat(plan.milestones()).hasSizeBetween(35, 50);
        for (Phase phase : Phase.values()) {
            assertThat(plan.milestones(phase))
                    .isNotEmpty()
                    .extracting(Milestone::target)
                    .isSorted();
        }
    }

    @Test
    void suggestedWordsFollowTheReadersLanguage() {
        people.actAs(people.person("Jürgen", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin")));
        programmes.setUp(Plans.FIVE_YEARS);

        assertThat(plans.plan().milestones(Phase.EXECUTION))
                .extracting(Milestone::title)
                .contains("Bei einem laufenden Projekt mitmachen");
    }

    @Test
    void beforeSetUpThereIsNothing() {
        people.actAs(people.student("Bob"));

        assertThat(plans.open()).isEmpty();
        assertRefused("no-programme", plans::plan);
        assertRefused("no-programme", () -> plans.add(data("Own", SOON)));
    }

    @Test
    void anOwnMilestoneIsAddedWhereItsDateBelongs() {
        var id = plans.add(new MilestoneData(Phase.EXECUTION, "  Visit a hub  ", "", SOON));
        var lane = plans.plan().milestones(Phase.EXECUTION);

        assertThat(lane).extracting(Milestone::target).isSorted();
        assertThat(get(id)).satisfies(it -> {
            assertThat(it.title()).isEqualTo("Visit a hub");
            assertThat(it.ownDate()).isTrue();
            assertThat(it.date().reason()).isEqualTo(Reason.of("plan.reason.own"));
            assertThat(it.text().suggested()).isFalse();
        });

        plans.remove(id);
        assertThat(plans.plan().milestone(id)).isEmpty();
    }

    @Test
    void aSuggestedMilestoneCannotBeRemoved() {
        assertRefused("suggested-stays", () -> plans.remove(suggested().id()));
    }

    @Test
    void aChangeCanBeTakenBackToTheLetter() {
        var before = suggested();
        var data = new MilestoneData(Phase.AMBITION, "Mine", "Because", SOON);

        var changed = plans.change(before.id(), before.version(), data);

        assertThat(changed.toData()).isEqualTo(data);
        assertThat(plans.plan().milestones(Phase.AMBITION)).contains(changed);

        var back = plans.change(before.id(), changed.version(), before.toData());
        assertThat(back).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void unchangedWordsStayTranslated() {
        var before = suggested();
        plans.change(before.id(), before.version(), new MilestoneData(before.phase(), before.title(), "Mine", null));

        assertThat(suggested().why()).isEqualTo("Mine");
        assertThat(suggested().ownDate()).isFalse();
        assertThat(suggested().title()).isEqualTo(before.title());
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        var before = suggested();
        plans.change(before.id(), before.version(), data("One", SOON));

        assertRefused("changed-elsewhere", () -> plans.change(before.id(), before.version(), data("Other", SOON)));
    }

    @Test
    void everyStepCanBeTakenBack() {
        var id = suggested().id();

        plans.start(id);
        assertThat(get(id).status()).isEqualTo(MilestoneStatus.UNDER_WAY);
        plans.reach(id, TODAY);
        assertThat(get(id).state().reachedOn()).isEqualTo(TODAY);
        plans.reopen(id);
        plans.drop(id, " too far ");
        assertThat(get(id).state().dropReason()).isEqualTo("too far");
        plans.restore(id);
        assertThat(get(id).status()).isEqualTo(MilestoneStatus.UNDER_WAY);
        plans.pause(id);
        assertThat(get(id).status()).isEqualTo(MilestoneStatus.PLANNED);
    }

    @Test
    void whatCannotBeIsRefused() {
        var id = suggested().id();
        var far = LocalDate.of(3027, 1, 1);

        assertRefused("title-missing", () -> plans.add(data(" ", SOON)));
        assertRefused("too-long", () -> plans.add(data("x".repeat(201), SOON)));
        assertRefused("date-missing", () -> plans.add(data("Own", null)));
        assertRefused("date-far", () -> plans.add(data("Own", far)));
        assertRefused("reason-missing", () -> plans.drop(id, " "));
        assertRefused("reached-in-future", () -> plans.reach(id, TODAY.plusDays(1)));
        assertRefused("date-far", () -> plans.reach(id, LocalDate.of(202, 1, 1)));
    }

    @Test
    void evidenceIsALinkOrANoteOrBoth() {
        var id = suggested().id();
        var link = plans.addEvidence(id, new EvidenceData(" https://example.org/paper ", ""));
        plans.addEvidence(id, new EvidenceData("", "Shown to Grace"));

        assertThat(get(id).evidence())
                .hasSize(2)
                .extracting(Evidence::toData)
                .contains(new EvidenceData("https://example.org/paper", ""), new EvidenceData("", "Shown to Grace"));

        plans.removeEvidence(link);
        assertThat(get(id).evidence()).extracting(Evidence::note).containsExactly("Shown to Grace");
    }

    @Test
    void evidenceThatABrowserMustNotBeSentToIsRefused() {
        var id = suggested().id();

        assertRefused("evidence-empty", () -> plans.addEvidence(id, new EvidenceData("", " ")));
        for (String link :
                List.of("javascript:alert(1)", "file:///etc/passwd", "paper.pdf", "https://", "http://a b")) {
            assertRefused("link", () -> plans.addEvidence(id, new EvidenceData(link, "note")));
        }
    }

    @Test
    void theOrderIsTheStudentsOwn() {
        var lane = ids(Phase.EXECUTION);
        var last = lane.getLast();

        plans.move(last, lane.getFirst());
        assertThat(ids(Phase.EXECUTION)).startsWith(last, lane.getFirst()).hasSameSizeAs(lane);

        plans.move(last, null);
        assertThat(ids(Phase.EXECUTION)).isEqualTo(lane);

        plans.move(lane.get(2), lane.get(1));
        assertThat(ids(Phase.EXECUTION)).startsWith(lane.get(0), lane.get(2), lane.get(1), lane.get(3));
    }

    @Test
    void milestonesAreOrderedWithinTheirLaneOnly() {
        assertRefused(
                "other-lane",
                () -> plans.move(
                        ids(Phase.EXECUTION).getFirst(), ids(Phase.AMBITION).getFirst()));
    }

    @Test
    void openMilestonesComeByDate() {
        var id = suggested().id();
        plans.reach(id, TODAY);

        assertThat(plans.open())
                .extracting(Milestone::target)
                .isSorted()
                .hasSize(plans.plan().milestones().size() - 1);
    }

    @Test
    void aPlanTakesFourStatementsHoweverLongItIs() {
        int forty = Statements.count(() -> plans.plan());
        for (int i = 0; i < 160; i++) {
            var id = plans.add(data("Own " + i, SOON.plusDays(i)));
            plans.addEvidence(id, new EvidenceData("", "note"));
        }

        assertThat(plans.plan().milestones()).hasSizeGreaterThan(200);
        assertThat(Statements.count(() -> plans.plan())).isEqualTo(forty).isEqualTo(4);
    }

    @Test
    void unknownIdsAreNotFound() {
        assertThatThrownBy(() -> get(MilestoneId.create())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.removeEvidence(EvidenceId.create())).isInstanceOf(NotFound.class);
    }

    private Milestone suggested() {
        return plans.plan().milestones().stream()
                .filter(it -> it.title().startsWith("Work on a second project")
                        || it.why().equals("Mine"))
                .findFirst()
                .orElseThrow();
    }

    private Milestone get(MilestoneId id) {
        return plans.get(id);
    }

    private List<MilestoneId> ids(Phase phase) {
        return plans.plan().milestones(phase).stream().map(Milestone::id).toList();
    }

    private static MilestoneData data(String title, @Nullable LocalDate target) {
        return new MilestoneData(Phase.EXECUTION, title, "", target);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("plan.refused." + key));
    }
}
