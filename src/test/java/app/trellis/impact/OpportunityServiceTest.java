package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class OpportunityServiceTest {

    private static final int ALL = 1000;
    private static final OpportunityId ICLR = new OpportunityId("iclr");
    private static final OpportunityFilter MINE =
            new OpportunityFilter(null, null, null, false, false, true, false, "");

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ApplicationRepository stored;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void listsTheWholeCatalogueAPageAtATime() {
        List<OpportunitySummary> all = opportunities.list(OpportunityFilter.EVERYTHING, 0, ALL);

        assertThat(all).hasSize(113).hasSize(opportunities.count(OpportunityFilter.EVERYTHING));
        assertThat(opportunities.list(OpportunityFilter.EVERYTHING, 10, 5)).isEqualTo(all.subList(10, 15));
        assertThat(all.getFirst().id().value()).isEqualTo("usenix-security");
    }

    @Test
    void showsWhatTheStudentDidAndFindsItAgain() {
        applications.setState(ICLR, ApplicationState.APPLIED);

        assertThat(opportunities.list(MINE, 0, ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.application())
                        .extracting(Application::title)
                        .isEqualTo("ICLR 2027"));
    }

    @Test
    void tellsTheParentAndThePartsOfAConference() {
        assertThat(opportunities.get(ICLR).parts())
                .extracting(part -> part.id().value())
                .containsExactlyInAnyOrder("iclr-workshops", "iclr-blogposts");
        assertThat(opportunities.get(new OpportunityId("iclr-workshops")).parent())
                .map(Opportunity::id)
                .contains(ICLR);
    }

    @Test
    void anUnknownOpportunityIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> opportunities.get(new OpportunityId("no-such-thing")));
    }

    @Test
    void nobodySeesWhatAnotherStudentDid() {
        applications.setState(ICLR, ApplicationState.APPLIED);
        people.actAs(people.student("Ben"));

        assertThat(opportunities.applications()).isEmpty();
        assertThat(opportunities.list(MINE, 0, ALL)).isEmpty();
        assertThat(opportunities.get(ICLR).application()).isEmpty();
    }

    @Test
    void keepsAnApplicationWhoseEntryHasLeftTheCatalogue() {
        Application gone = Samples.application("Old Camp", ApplicationState.ATTENDED, "Good", Gap.SAFETY_COMMUNITY);
        applications.putBack(new RemovedApplication(gone, List.of()));

        assertThat(opportunities.count(OpportunityFilter.EVERYTHING)).isEqualTo(113);
        assertThat(opportunities.applicationsWithoutEntry()).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Old Camp");
            assertThat(kept.isEvidence()).isTrue();
        });
    }

    @Test
    void asksTheDatabaseTwiceHoweverManyApplicationsThereAre() {
        applications.setState(ICLR, ApplicationState.SAVED);
        int few = Statements.count(() -> opportunities.list(OpportunityFilter.EVERYTHING, 0, ALL));
        opportunities.list(OpportunityFilter.EVERYTHING, 0, 40).stream()
                .map(OpportunitySummary::id)
                .forEach(id -> applications.setState(id, ApplicationState.APPLIED));

        int many = Statements.count(() -> opportunities.list(OpportunityFilter.EVERYTHING, 0, ALL));

        assertThat(many).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void refusesStrangersAndAdvisors() {
        people.anonymous();
        assertAllRefused();
        people.actAs(people.advisor("Grace"));
        assertAllRefused();
        people.actAs(people.administrator("Root"));
        assertAllRefused();
    }

    private void assertAllRefused() {
        List.<Runnable>of(
                        () -> opportunities.list(OpportunityFilter.EVERYTHING, 0, 1),
                        () -> opportunities.count(OpportunityFilter.EVERYTHING),
                        () -> opportunities.get(ICLR),
                        () -> opportunities.applications(),
                        () -> opportunities.applicationsWithoutEntry())
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
    }
}
