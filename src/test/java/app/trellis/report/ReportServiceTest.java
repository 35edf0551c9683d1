package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceTest
class ReportServiceTest {

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportHandOverService handOver;

    @Autowired
    private AdvisorReportService received;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private People people;

    private Reports given;

    @Autowired
    void given(AutowireCapableBeanFactory beans) {
        given = beans.createBean(Reports.class);
    }

    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId grace = new AccountId(UUID.randomUUID());

    @BeforeEach
    void adaWithAnAdvisor() {
        ada = given.student("Ada");
        grace = given.advisor("Grace", ada);
    }

    @Test
    void theYearsThatHaveBegunAreListedTheLatestFirst() {
        assertThat(reports.list()).extracting(row -> row.year().number()).containsExactly(2, 1);
        assertThat(reports.due())
                .get()
                .satisfies(it -> assertThat(it.year().until()).isEqualTo("2026-09-30"));
        assertThatThrownBy(() -> reports.find(1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.open(3)).isInstanceOf(NotFound.class);
        people.actAs(people.student("Eve"));
        assertThat(reports.list()).isEmpty();
        assertThat(reports.due()).isEmpty();
    }

    @Test
    void aDueReportSaysWhatIsLeftToDo() {
        var year = new ReportCalendar(programmes.find().orElseThrow()).years().getFirst();
        assertThat(reports.due()).contains(new DueReport(year, false, false, false));
        var id = given.handedOver();
        assertThat(reports.due()).contains(new DueReport(year, true, true, false));
        given.view(grace, ada);
        people.actAs(ada);
        assertThat(reports.due()).contains(new DueReport(year, true, true, true));
        handOver.sign(id);
        assertThat(reports.due()).contains(new DueReport(year, true, true, false));
    }

    @Test
    void aTextIsStoredOverTheOneItsWriterSaw() {
        var id = given.draft();
        assertThatThrownBy(() -> reports.write(id, ReportField.RESULTS, new Edit("", "Other")))
                .isInstanceOf(WrittenElsewhere.class)
                .extracting(clash -> ((WrittenElsewhere) clash).stored())
                .isEqualTo("The probe finds the topic.");
        refused("shared.refused.long", () -> reports.write(id, ReportField.TITLE, new Edit("", "x".repeat(301))));
    }

    @Test
    void titleAndFunderComeFromTheYearBefore() {
        var id = given.draft();
        reports.write(id, ReportField.TITLE, new Edit("", "Honest probes"));
        reports.open(2);
        assertThat(reports.find(2).content().texts()).containsOnlyKeys(ReportField.TITLE);
    }

    @Test
    void periodAndExpectedDayAreComputedUntilTheStudentChooses() {
        var id = given.draft();
        assertThat(reports.find(1).content().header().expected())
                .isEqualTo(programmes.find().orElseThrow().end());
        reports.expect(id, LocalDate.of(2029, 1, 31));
        reports.choosePeriod(id, LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
        assertThat(reports.find(1).content().header()).satisfies(it -> {
            assertThat(it.ownExpected()).isTrue();
            assertThat(it.expected()).isEqualTo("2029-01-31");
            assertThat(it.year().due()).isEqualTo("2026-10-31");
        });
        refused(
                "report.refused.period",
                () -> reports.choosePeriod(id, LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1)));
        refused("report.refused.expected", () -> reports.expect(id, LocalDate.of(2020, 1, 1)));
        reports.choosePeriod(id, null, null);
        reports.expect(id, null);
        assertThat(reports.find(1).year().until()).isEqualTo("2026-09-30");
    }

    @Test
    void nothingReachesAnAdvisorBeforeItIsHandedOverOrAfterItIsTakenBack() {
        var id = given.draft();
        refused("report.refused.nobody", () -> handOver.handOver(id, Set.of()));
        people.actAs(grace);
        assertThat(received.list(ada)).isEmpty();
        assertThatThrownBy(() -> received.find(ada, 1)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        given.handedOver();
        refused("report.refused.not-a-draft", () -> reports.write(id, ReportField.PLAN, new Edit("", "x")));
        people.actAs(grace);
        assertThat(received.find(ada, 1).content().text(ReportField.RESULTS)).contains("probe");
        received.write(ada, 1, new Edit("", "Begun"));
        people.actAs(ada);
        assertThat(reports.find(1).content().views())
                .singleElement()
                .satisfies(it -> assertThat(it.text())
                        .as("a draft of a view is the advisor's")
                        .isEmpty());
        handOver.takeBack(id);
        people.actAs(grace);
        assertThat(received.list(ada)).isEmpty();
        assertThatThrownBy(() -> received.find(ada, 1)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        handOver.handOver(id, Set.of(handOver.advisors().getFirst().id()));
        people.actAs(grace);
        assertThat(received.find(ada, 1).draft()).isEqualTo("Begun");
    }

    @Test
    void whenAllHaveSignedItIsLockedAsAWholeCopy() {
        var id = given.handedOver();
        refused("report.refused.view-missing", () -> handOver.sign(id));
        people.actAs(grace);
        refused("report.refused.view-incomplete", () -> received.give(ada, 1));
        refused("report.refused.own-view-missing", () -> received.sign(ada, 1));
        given.view(grace, ada);
        received.sign(ada, 1);
        refused("report.refused.view-signed", () -> received.write(ada, 1, new Edit("A good year.", "x")));
        people.actAs(ada);
        handOver.writeReply(id, new Edit("", "Thank you"));
        refused("report.refused.signed", () -> handOver.takeBack(id));
        people.actAs(grace);
        assertThat(received.find(ada, 1).content().reply())
                .as("a reply comes with the signature")
                .isEmpty();
        people.actAs(ada);
        handOver.sign(id);
        assertThat(reports.find(1).state()).isEqualTo(ReportState.LOCKED);
        assertThat(reports.locked(1)).singleElement().satisfies(it -> {
            assertThat(it.content().reply()).isEqualTo("Thank you");
            assertThat(it.content().signedAt()).isNotNull();
            assertThat(it.content().views()).singleElement().satisfies(view -> {
                assertThat(view.text()).isEqualTo("A good year.");
                assertThat(view.outcome()).isEqualTo(new OutcomeLabel("On course", "Auf gutem Weg"));
                assertThat(view.signedAt()).isNotNull();
            });
        });
        assertThat(reports.due()).isEmpty();
        refused("report.refused.not-a-draft", () -> reports.write(id, ReportField.PLAN, new Edit("", "x")));
        refused("report.refused.not-with-advisors", () -> handOver.withdraw(id));
        people.actAs(grace);
        assertThat(received.locked(ada, 1, 1).content().reply()).isEqualTo("Thank you");
        assertThatThrownBy(() -> received.withdraw(ada, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSignatureCanBeTakenBackUntilTheLast() {
        var id = given.handedOver();
        given.view(grace, ada);
        people.actAs(ada);
        handOver.sign(id);
        people.actAs(grace);
        refused("report.refused.student-signed", () -> received.takeBack(ada, 1));
        people.actAs(ada);
        handOver.withdraw(id);
        people.actAs(grace);
        received.sign(ada, 1);
        received.withdraw(ada, 1);
        received.takeBack(ada, 1);
        people.actAs(ada);
        handOver.takeBack(id);
        assertThat(reports.find(1).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void aNewVersionBeginsWithTheLockedOneWhichStays() {
        var id = given.handedOver();
        given.view(grace, ada);
        given.sign(grace, ada, id);
        handOver.openNewVersion(id);
        assertThat(reports.find(1)).satisfies(it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.content().text(ReportField.RESULTS)).isEqualTo("The probe finds the topic.");
            assertThat(it.content().views()).isEmpty();
        });
        reports.write(id, ReportField.RESULTS, new Edit("The probe finds the topic.", "Changed"));
        assertThat(reports.locked(1).getFirst().content().text(ReportField.RESULTS))
                .isEqualTo("The probe finds the topic.");
        people.actAs(grace);
        assertThat(received.list(ada)).containsExactly(new ReceivedSummary(1, 1, true, true));
        assertThatThrownBy(() -> received.find(ada, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void eachAdvisorHasAViewOfTheirOwnAndOneWhoLeftIsNotWaitedFor() {
        var hopper = given.advisor("Hopper", ada);
        var id = given.handedOver();
        given.view(grace, ada);
        people.actAs(hopper);
        assertThat(received.find(ada, 1).draft()).isEmpty();
        people.actAs(ada);
        refused("report.refused.view-missing", () -> handOver.sign(id));
        people.endAdvising(hopper, ada);
        assertThatThrownBy(() -> received.find(ada, 1)).isInstanceOf(NotFound.class);
        given.sign(grace, ada, id);
        assertThat(reports.find(1).state()).isEqualTo(ReportState.LOCKED);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        var id = given.draft();
        assertThat(Statements.count(() -> reports.list())).isLessThan(6);
        assertThat(Statements.count(() -> reports.find(1))).isLessThan(11);
        assertThat(Statements.count(() -> reports.facts(id))).isLessThan(16);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
