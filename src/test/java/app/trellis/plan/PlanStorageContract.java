package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.plan.Offset.Anchor;
import app.trellis.testing.People;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What holds of stored plans on every database. */
@Transactional
abstract class PlanStorageContract {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

    @Autowired
    People people;

    @Autowired
    ProgrammeRepository programmes;

    @Autowired
    MilestoneRepository milestones;

    @Autowired
    EvidenceRepository evidence;

    @Autowired
    EvidenceOfferRepository offers;

    @Autowired
    JdbcClient jdbc;

    AccountId ada;
    AccountId bob;

    @BeforeEach
    void twoStudents() {
        ada = people.student("Ada");
        bob = people.student("Bob");
    }

    @Test
    void aProgrammeKeepsItsAnswersAndLeave() {
        var leave = Plans.leave("2026-02-01", "2026-02-28");
        var stored = programmes.save(StoredProgramme.of(ada, Plans.FIVE_YEARS, TemplateVersions.SHIPPED));
        stored.add(leave);
        stored.add(Plans.leave("2026-05-01", "2026-05-02"));
        programmes.save(stored);

        var found = programmes.findById(ada).orElseThrow();
        assertThat(found.programme()).isEqualTo(stored.programme());

        found.remove(leave.id());
        found.change(Plans.data(36, Pace.PART_TIME, Experience.TWO_OR_MORE));
        programmes.save(found);

        assertThat(programmes.findById(ada).orElseThrow().programme()).isEqualTo(found.programme());
        assertThat(programmes.findById(bob)).isEmpty();
    }

    @Test
    void milestonesKeepAllTheyHave() {
        var own = StoredMilestone.own(ada, new MilestoneData(Phase.AMBITION, "Own", "", DAY), DAY);
        own.become(state -> state.start(DAY).drop("too far", DAY));
        var suggested = new StoredMilestone(
                MilestoneId.create(),
                ada,
                "first-project",
                new Offset(Anchor.SWITCH, -2),
                new Aim(DAY, false, true),
                Phase.EXECUTION);
        suggested.place(Phase.EXECUTION, 7);
        milestones.saveAll(List.of(own, suggested));

        assertThat(milestones.findByStudentId(ada))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrder(own, suggested);
        assertThat(milestones.findByIdAndStudentId(own.id(), ada)).isPresent();
    }

    @Test
    void anOfferIsAnsweredOnceByEachStudent() {
        var at = Instant.parse("2026-11-24T09:00:00Z");
        assertThat(offers.answer(ada, "idea/1", at)).isTrue();
        assertThat(offers.answer(ada, "idea/1", at)).isFalse();
        assertThat(offers.answered(ada, Set.of("idea/1", "idea/2"))).containsExactly("idea/1");
        assertThat(offers.answered(bob, Set.of("idea/1"))).isEmpty();
        offers.forget(bob, "idea/1");
        assertThat(offers.answered(ada, Set.of("idea/1"))).hasSize(1);
        offers.forget(ada, "idea/1");
        assertThat(offers.answered(ada, Set.of("idea/1"))).isEmpty();
    }

    @Test
    void offersAreMadeForOpenMilestonesOfTheTemplate() {
        var open = new StoredMilestone(MilestoneId.create(), ada, "strong-ideas", null, Aim.own(DAY), Phase.EVALUATION);
        var dropped =
                new StoredMilestone(MilestoneId.create(), ada, "disagreement", null, Aim.own(DAY), Phase.EVALUATION);
        dropped.become(state -> state.drop("No", DAY));
        milestones.saveAll(List.of(open, dropped));
        save(Phase.EVALUATION, DAY, 3);
        assertThat(offers.open(ada, Set.of("strong-ideas", "disagreement")))
                .extracting(EvidenceOfferRepository.Candidate::id)
                .containsExactly(open.id());
        assertThat(offers.open(bob, Set.of("strong-ideas"))).isEmpty();
    }

    @Test
    void aForeignIdFindsNothing() {
        var own = save(Phase.AMBITION, DAY, 0);

        assertThat(milestones.findByIdAndStudentId(own.id(), bob)).isEmpty();
        assertThat(milestones.findByStudentId(bob)).isEmpty();
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        var own = save(Phase.AMBITION, DAY, 0);
        var one = milestones.findByIdAndStudentId(own.id(), ada).orElseThrow();
        var other = milestones.findByIdAndStudentId(own.id(), ada).orElseThrow();
        one.reword("One", "");
        milestones.save(one);
        other.reword("Other", "");

        assertThatThrownBy(() -> milestones.save(other)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void placesAreFoundAndMadeInOneLaneOfOneStudent() {
        var first = save(Phase.EXECUTION, DAY, 0);
        var second = save(Phase.EXECUTION, DAY.plusDays(9), 1);
        var elsewhere = save(Phase.AMBITION, DAY, 1);

        assertThat(milestones.findPlaceBefore(ada, Phase.EXECUTION, DAY.plusDays(1)))
                .contains(1);
        assertThat(milestones.findPlaceBefore(ada, Phase.EXECUTION, DAY.plusDays(9)))
                .isEmpty();
        assertThat(milestones.findPlaceAtEnd(ada, Phase.EXECUTION)).isEqualTo(2);
        assertThat(milestones.findPlaceAtEnd(bob, Phase.EXECUTION)).isZero();

        milestones.makeRoom(ada, Phase.EXECUTION, 1);
        milestones.put(first.id(), ada, 1);

        assertThat(position(first)).isEqualTo(1);
        assertThat(position(second)).isEqualTo(2);
        assertThat(position(elsewhere)).isEqualTo(1);
    }

    @Test
    void evidenceIsFoundByMilestoneAndOnlyItsStudentRemovesIt() {
        var milestone = save(Phase.EXECUTION, DAY, 0);
        var note = new Evidence(EvidenceId.create(), null, "a note", DAY);
        var link = new Evidence(EvidenceId.create(), URI.create("https://example.org/a?b=c#d"), "", DAY.plusDays(1));
        evidence.add(ada, milestone.id(), link);
        evidence.add(ada, milestone.id(), note);

        assertThat(evidence.findByStudent(ada)).containsOnlyKeys(milestone.id());
        assertThat(evidence.findByStudent(ada).get(milestone.id())).containsExactly(note, link);
        assertThat(evidence.remove(bob, note.id())).isFalse();
        assertThat(evidence.remove(ada, note.id())).isTrue();
        assertThat(evidence.findByStudent(ada).get(milestone.id())).containsExactly(link);
    }

    @Test
    void everythingGoesWithTheAccount() {
        var programme = StoredProgramme.of(ada, Plans.FIVE_YEARS, TemplateVersions.SHIPPED);
        programme.add(Plans.leave("2026-02-01", "2026-02-28"));
        programmes.save(programme);
        var milestone = save(Phase.EXECUTION, DAY, 0);
        evidence.add(ada, milestone.id(), new Evidence(EvidenceId.create(), null, "a note", DAY));

        jdbc.sql("delete from account where id = :id").param("id", ada.value()).update();

        assertThat(programmes.findById(ada)).isEmpty();
        assertThat(milestones.findByStudentId(ada)).isEmpty();
        assertThat(evidence.findByStudent(ada)).isEmpty();
    }

    private StoredMilestone save(Phase phase, LocalDate date, int place) {
        var milestone = StoredMilestone.own(ada, new MilestoneData(phase, "Own", "", date), DAY);
        milestone.place(phase, place);
        return milestones.save(milestone);
    }

    private int position(StoredMilestone milestone) {
        return milestones
                .findByIdAndStudentId(milestone.id(), ada)
                .orElseThrow()
                .position();
    }
}
