package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.Offset.Anchor;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class TemplateOfferServiceTest {

    private static final TemplateMilestone LOG = Templates.shipped("reading-log");
    private static final TemplateMilestone NOTES = Templates.titled(LOG, "Keep notes", "Notizen führen");

    @Autowired
    private TemplateOfferService offers;

    @Autowired
    private TemplateService templates;

    @Autowired
    private PlanService plans;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId root;

    @BeforeEach
    void adaHasAPlanOfTheShippedVersion() {
        ada = people.student("Ada");
        root = people.administrator("Root");
        people.actAs(ada);
        programmes.setUp(Plans.FIVE_YEARS);
    }

    @Test
    void nothingIsOfferedBeforeTheTemplateChanges() {
        assertThat(offers.waiting()).isEmpty();
        people.actAs(people.student("Bob"));
        assertThat(offers.waiting()).isEmpty();
        publish(it -> it.leaveOut(LOG));
        people.actAs(people.student("Eve"));
        assertThat(offers.waiting()).as("no programme yet").isEmpty();
    }

    @Test
    void aVersionAltersNoPlanAndIsWhatNewOnesAreMadeFrom() {
        var before = plans.plan();
        publish(it -> {
            it.write(LOG, NOTES);
            it.leaveOut(Templates.shipped("first-bet"));
            it.write(null, Templates.own(""));
        });
        assertThat(plans.plan()).isEqualTo(before);
        assertThat(offers.waiting())
                .extracting(TemplateOffer::kind)
                .containsExactly(TemplateChangeKind.CHANGED, TemplateChangeKind.ADDED, TemplateChangeKind.REMOVED);

        people.actAs(people.student("Bob"));
        programmes.setUp(Plans.FIVE_YEARS);
        assertThat(offers.waiting()).isEmpty();
        assertThat(plans.plan().milestones())
                .extracting(Milestone::title)
                .contains("Keep notes", "Visit another lab")
                .doesNotContain(
                        LOG.title().en(), Templates.shipped("first-bet").title().en());
    }

    @Test
    void aChangeOfTheProgrammeBringsNothingOfANewerVersion() {
        publish(it -> it.write(null, Templates.own("")));
        var before = plans.plan().milestones().size();
        programmes.addLeave(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        assertThat(plans.plan().milestones()).hasSize(before);
        assertThat(offers.waiting()).hasSize(1);
    }

    @Test
    void aNewMilestoneComesAndGoesWhenTakenBack() {
        publish(it -> it.write(null, Templates.own("")));
        var offer = single();
        assertThat(offer.title()).isEqualTo("Visit another lab");
        var answer = offers.accept(offer.key(), offer.version());
        assertThat(mine("Visit another lab").target())
                .isEqualTo(offer.offered() == null ? null : offer.offered().date());
        assertThat(mine("Visit another lab").text().suggested()).isTrue();
        assertThat(offers.waiting()).isEmpty();
        offers.takeBack(answer);
        assertThat(single()).isEqualTo(offer);
        assertThatThrownBy(() -> mine("Visit another lab")).isInstanceOf(AssertionError.class);
    }

    @Test
    void anUntouchedMilestoneTakesTheNewWordsPlaceAndDate() {
        var later = new Offset(Anchor.START, 30);
        publish(it -> it.write(LOG, Templates.at(NOTES, Phase.AMBITION, later)));
        var before = mine(LOG.title().en());
        var offer = single();
        assertThat(offer.fields())
                .containsExactlyInAnyOrder(TemplateField.TITLE, TemplateField.PHASE, TemplateField.OFFSET);
        var answer = offers.accept(offer.key(), offer.version());
        assertThat(mine("Keep notes")).satisfies(it -> {
            assertThat(it.phase()).isEqualTo(Phase.AMBITION);
            assertThat(it.target()).isEqualTo(later.in(plans.plan().programme()).date());
            assertThat(it.why()).isEqualTo(LOG.why().en());
        });
        offers.takeBack(answer);
        assertThat(mine(LOG.title().en()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(single().fields()).isEqualTo(offer.fields());
    }

    @Test
    void ownWordsAreShownBesideAndStayUnlessAcceptedAndAnOwnDateStays() {
        var own = mine(LOG.title().en());
        var day = LocalDate.of(2027, 6, 1);
        plans.change(own.id(), own.version(), new MilestoneData(own.phase(), "My log", "My reason", day));
        plans.reach(own.id(), LocalDate.of(2026, 11, 1));
        publish(it -> it.write(LOG, Templates.at(NOTES, LOG.phase(), new Offset(Anchor.START, 30))));
        var offer = single();
        assertThat(offer.title()).isEqualTo("My log");
        assertThat(offer.yours()).isNotNull().extracting(Milestone::status).isEqualTo(MilestoneStatus.REACHED);
        assertThat(plans.get(own.id()).title()).isEqualTo("My log");

        var answer = offers.accept(offer.key(), offer.version());
        assertThat(plans.get(own.id())).satisfies(it -> {
            assertThat(it.title()).isEqualTo("Keep notes");
            assertThat(it.why()).as("the template did not change it").isEqualTo("My reason");
            assertThat(it.target()).isEqualTo(day);
            assertThat(it.status()).isEqualTo(MilestoneStatus.REACHED);
        });
        offers.takeBack(answer);
        assertThat(plans.get(own.id()).title()).isEqualTo("My log");
    }

    @Test
    void whatTheTemplateLeavesOutIsDroppedAndRestored() {
        publish(it -> it.leaveOut(LOG));
        var offer = single();
        var answer = offers.accept(offer.key(), offer.version());
        assertThat(mine(LOG.title().en()).state().dropReason()).isEqualTo("The template no longer has it");
        assertThat(offers.waiting()).isEmpty();
        offers.takeBack(answer);
        assertThat(mine(LOG.title().en()).status()).isEqualTo(MilestoneStatus.PLANNED);
        plans.reach(mine(LOG.title().en()).id(), LocalDate.of(2026, 11, 1));
        assertThat(offers.waiting()).as("what is reached stays").isEmpty();
    }

    @Test
    void whatWasDeclinedComesBackOnlyWhenItChangesAgain() {
        publish(it -> it.write(LOG, NOTES));
        var answer = offers.decline(LOG.key(), 2);
        assertThat(offers.waiting()).isEmpty();
        offers.takeBack(answer);
        offers.decline(single().key(), 2);
        publish(it -> it.write(null, Templates.own("")));
        assertThat(single().kind()).isEqualTo(TemplateChangeKind.ADDED);
        publish(it -> it.write(NOTES, Templates.titled(NOTES, "Keep short notes", "Kurze Notizen führen")));
        assertThat(offers.waiting()).extracting(TemplateOffer::version).containsExactly(4, 4);
        offers.accept(LOG.key(), 4);
        assertThat(mine("Keep short notes")).isNotNull();
    }

    @Test
    void anOfferThatIsGoneIsRefused() {
        publish(it -> it.write(LOG, NOTES));
        assertRefused(LOG.key(), 1);
        assertRefused("first-bet", 2);
        offers.accept(LOG.key(), 2);
        assertRefused(LOG.key(), 2);
    }

    @Test
    void anAnswerIsNotTakenBackOverALaterChange() {
        publish(it -> it.write(LOG, NOTES));
        var answer = offers.accept(LOG.key(), 2);
        plans.start(mine("Keep notes").id());
        assertThatThrownBy(() -> offers.takeBack(answer)).hasMessage("plan.refused.changed-elsewhere");
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> offers.takeBack(answer)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyOtherReaderSeesTheWordsThatThePlanHas() {
        publish(it -> it.write(LOG, NOTES));
        plans.start(mine(LOG.title().en()).id());
        offers.accept(LOG.key(), 2);
        assertThat(mine("Keep notes").status()).isEqualTo(MilestoneStatus.UNDER_WAY);
        people.advise(people.advisor("Grace"), ada, Area.PLAN);
        assertThat(plans.planOf(ada).milestones()).extracting(Milestone::title).contains("Keep notes");
    }

    @Test
    void theStatementsDoNotGrowWithTheOffers() {
        publish(it -> it.write(LOG, NOTES));
        offers.waiting();
        var few = Statements.count(offers::waiting);
        publish(it -> Templates.SHIPPED.all().stream()
                .filter(each -> each.phase() == Phase.EXECUTION)
                .forEach(each -> it.write(each, Templates.titled(each, "Other", "Anders"))));
        offers.waiting();
        assertThat(Statements.count(offers::waiting)).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void onlyTheStudentIsOfferedAnything() {
        publish(it -> it.write(LOG, NOTES));
        for (var person :
                new Runnable[] {() -> people.actAs(root), () -> people.actAs(people.advisor("Grace")), people::anonymous
                }) {
            person.run();
            assertThatThrownBy(offers::waiting).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> offers.accept(LOG.key(), 2)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> offers.decline(LOG.key(), 2)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void assertRefused(String key, int version) {
        assertThatThrownBy(() -> offers.accept(key, version)).hasMessage("template.refused.answered");
        assertThatThrownBy(() -> offers.decline(key, version)).hasMessage("template.refused.answered");
    }

    private TemplateOffer single() {
        assertThat(offers.waiting()).hasSize(1);
        return offers.waiting().getFirst();
    }

    private Milestone mine(String title) {
        return plans.plan().milestones().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title));
    }

    /** Publishes what {@code change} makes of the latest version, and acts as Ada again. */
    private void publish(Consumer<TemplateService> change) {
        people.actAs(root);
        templates.start();
        change.accept(templates);
        templates.publish("Why");
        people.actAs(ada);
    }
}
