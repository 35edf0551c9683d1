package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class EvidenceOfferServiceTest {

    private static final Occasion STRONG = new Occasion("idea/1/strong", Set.of(Achievement.IDEA_STRONG));
    private static final EvidenceData LINK = new EvidenceData("https://trellis.test/ideas/1", "Probes");

    @Autowired
    private EvidenceOfferService offers;

    @Autowired
    private PlanService plans;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanTemplate template;

    @Autowired
    private People people;

    private AccountId ada = AccountId.create();

    @BeforeEach
    void adaHasAPlan() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(Plans.FIVE_YEARS);
    }

    @ParameterizedTest
    @EnumSource
    void everyAchievementFitsSuggestedMilestones(Achievement achievement) {
        assertThat(achievement.templateKeys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(template.find(key)).isPresent());
    }

    @Test
    void whatIsCountedStandsWithTheMilestoneWhichIsNotTicked() {
        var milestone = only(STRONG);
        assertThat(offers.count(STRONG.subject(), Set.of(milestone), LINK)).hasSize(1);
        assertThat(plans.get(milestone).evidence()).extracting(Evidence::toData).containsExactly(LINK);
        assertThat(plans.get(milestone).status()).isEqualTo(MilestoneStatus.PLANNED);
        assertThat(offers.offers(List.of(STRONG))).isEmpty();
    }

    @Test
    void whatIsDeclinedIsOfferedNoMoreUntilTakenBack() {
        offers.decline(STRONG.subject());
        assertThat(offers.offers(List.of(STRONG))).isEmpty();
        offers.takeBack(STRONG.subject(), List.of());
        assertThat(offers.offers(List.of(STRONG))).hasSize(1);
    }

    @Test
    void takingBackRemovesTheEvidence() {
        var milestone = only(STRONG);
        var evidence = offers.count(STRONG.subject(), Set.of(milestone), LINK);
        offers.takeBack(STRONG.subject(), evidence);
        assertThat(plans.get(milestone).evidence()).isEmpty();
        assertThat(offers.offers(List.of(STRONG))).hasSize(1);
    }

    @Test
    void oneThingMayCountForSeveralMilestones() {
        var predicted = new Occasion("idea/1/2", Set.of(Achievement.ADVISOR_PREDICTED, Achievement.DISAGREEMENT_KNOWN));
        var found = offers.offers(List.of(predicted)).getFirst().milestones();
        assertThat(found).hasSize(3).extracting(EvidenceOffer.Fitting::title).doesNotContain("");
        offers.count(
                predicted.subject(),
                Set.of(found.getFirst().id(), found.getLast().id()),
                LINK);
        assertThat(plans.get(found.getFirst().id()).evidence()).hasSize(1);
        assertThat(plans.get(found.get(1).id()).evidence()).isEmpty();
    }

    @Test
    void whatIsReachedOrDroppedIsNotOffered() {
        var milestone = only(STRONG);
        plans.drop(milestone, "Not mine");
        assertThat(offers.offers(List.of(STRONG))).isEmpty();
        plans.restore(milestone);
        assertThat(offers.offers(List.of(STRONG))).hasSize(1);
    }

    @Test
    void aTitleOfOnesOwnIsKept() {
        var milestone = plans.get(only(STRONG));
        plans.change(
                milestone.id(), milestone.version(), new MilestoneData(milestone.phase(), "Two good ones", "", null));
        assertThat(offers.offers(List.of(STRONG)).getFirst().milestones())
                .extracting(EvidenceOffer.Fitting::title)
                .containsExactly("Two good ones");
    }

    @Test
    void answeringTwiceOrForNothingIsRefused() {
        var milestone = only(STRONG);
        assertThatThrownBy(() -> offers.count(STRONG.subject(), Set.of(), LINK)).isInstanceOf(Refused.class);
        offers.decline(STRONG.subject());
        assertThatThrownBy(() -> offers.decline(STRONG.subject())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> offers.count(STRONG.subject(), Set.of(milestone), LINK))
                .isInstanceOf(Refused.class);
        assertThat(plans.get(milestone).evidence()).isEmpty();
    }

    @Test
    void withoutAProgrammeOrAnAchievementNothingIsOffered() {
        assertThat(offers.offers(List.of(new Occasion("idea/1/2", Set.of())))).isEmpty();
        assertThat(offers.offers(List.of())).isEmpty();
        people.actAs(people.student("Ben"));
        assertThat(offers.offers(List.of(STRONG))).isEmpty();
    }

    @Test
    void anotherStudentsMilestonesAndAnswersDoNotExist() {
        var milestone = only(STRONG);
        var evidence = offers.count(STRONG.subject(), Set.of(milestone), LINK);
        people.actAs(people.student("Ben"));
        programmes.setUp(Plans.FIVE_YEARS);
        assertThat(offers.offers(List.of(STRONG))).hasSize(1);
        assertThatThrownBy(() -> offers.count(STRONG.subject(), Set.of(milestone), LINK))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.takeBack(STRONG.subject(), evidence)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        assertThat(plans.get(milestone).evidence()).hasSize(1);
    }

    @Test
    void strangersAndOtherRolesAreRefused() {
        var milestone = only(STRONG);
        Map<String, ThrowingCallable> acts = Map.of(
                "offers", () -> offers.offers(List.of(STRONG)),
                "count", () -> offers.count(STRONG.subject(), Set.of(milestone), LINK),
                "decline", () -> offers.decline(STRONG.subject()),
                "takeBack", () -> offers.takeBack(STRONG.subject(), List.of()));
        people.anonymous();
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        var grace = people.advisor("Grace");
        people.advise(grace, ada, Area.PLAN);
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        people.endAdvising(grace, ada);
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        people.actAs(people.administrator("Root"));
        acts.forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void manyOccasionsTakeTwoStatements() {
        List<Occasion> many = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            many.add(new Occasion("idea/" + n + "/strong", Set.of(Achievement.values())));
        }
        assertThat(Statements.count(() -> offers.offers(many))).isEqualTo(2);
        assertThat(offers.offers(many)).hasSize(50);
    }

    private MilestoneId only(Occasion occasion) {
        return offers.offers(List.of(occasion))
                .getFirst()
                .milestones()
                .getFirst()
                .id();
    }
}
