package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.plan.Pace;
import app.trellis.shared.Edit;
import app.trellis.testing.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What holds of stored reports on every database. */
@Transactional
abstract class ReportStorageContract {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);
    private static final String LONG = "ä".repeat(20000);

    private static final ReportHeader HEADER = new ReportHeader(
            "Ada",
            new ReportYear(1, FROM, UNTIL, ReportYear.Cause.OWN, 0),
            List.of("Grace"),
            FROM,
            36,
            Pace.FULL_TIME,
            LocalDate.of(2028, 9, 30),
            true,
            List.of(new ReportHeader.Away(FROM, FROM.plusDays(9))));

    @Autowired
    private ReportRepository reports;

    @Autowired
    private ReaderRepository readers;

    @Autowired
    private OutcomeRepository outcomes;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId grace = new AccountId(UUID.randomUUID());

    @BeforeEach
    void aStudentWithAnAdvisor() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada);
        reports.open(ada, 1, NOW);
    }

    @Test
    void thereIsOneReportAYearAndOnlyItsStudentFindsIt() {
        var id = report().id();
        reports.open(ada, 1, NOW);
        reports.open(ada, 2, NOW);
        assertThat(reports.list(ada)).extracting(StoredReport::year).containsExactly(1, 2);
        var eve = people.student("Eve");
        assertThat(reports.find(eve, 1)).isEmpty();
        assertThat(reports.hold(eve, id)).isEmpty();
        assertThat(reports.texts(id, eve)).isEmpty();
    }

    @Test
    void aTextIsStoredOverTheOneItsWriterSaw() {
        var id = report().id();
        assertThat(reports.write(ada, id, ReportField.RESULTS, new Edit("", LONG)))
                .isTrue();
        assertThat(reports.write(ada, id, ReportField.RESULTS, new Edit("", "other")))
                .isFalse();
        assertThat(reports.texts(id, ada)).isEqualTo(Map.of(ReportField.RESULTS, LONG));
        assertThat(reports.writeReply(ada, id, new Edit("", "Thank you"))).isTrue();
        assertThat(reports.writeReply(ada, id, new Edit("", "No"))).isFalse();
        assertThat(report().reply()).isEqualTo("Thank you");
    }

    @Test
    void whatIsChosenAndWhatIsFrozenComesBack() {
        var id = report().id();
        reports.period(ada, id, new StoredReport.Period(FROM, UNTIL));
        reports.expect(ada, id, UNTIL);
        reports.handOver(ada, id, HEADER, NOW);
        reports.sign(ada, id, NOW);
        assertThat(report())
                .isEqualTo(new StoredReport(
                        id,
                        ada,
                        1,
                        1,
                        ReportState.HANDED_OVER,
                        new StoredReport.Period(FROM, UNTIL),
                        UNTIL,
                        HEADER,
                        "",
                        NOW,
                        NOW,
                        false));
        reports.draft(ada, id, true);
        assertThat(report().version()).isEqualTo(2);
        assertThat(report().header()).isNull();
        assertThat(report().signedAt()).isNull();
    }

    @Test
    void aLockedVersionIsAWholeCopy() {
        var view = new AdvisorView("Grace", "Good", new OutcomeLabel("On course", "Auf gutem Weg"), NOW, NOW);
        var content = new ReportContent(HEADER, Map.of(ReportField.PLAN, LONG), List.of(view), "Thank you", NOW);
        reports.lock(report(), content, NOW);
        assertThat(reports.locked(ada, 1)).containsExactly(new LockedReport(1, NOW, content));
        assertThat(report().state()).isEqualTo(ReportState.LOCKED);
        assertThat(report().locked()).isTrue();
    }

    @Test
    void anAdvisorFindsWhatTheyWereHandedWhileTheyAdvise() {
        assertThat(readers.received(ada, grace, 1)).isEmpty();
        hand();
        assertThat(readers.received(ada, grace, 1)).contains(report());
        assertThat(readers.received(ada, people.advisor("Other"), 1)).isEmpty();
        assertThat(readers.list(ada, grace)).containsExactly(new ReceivedSummary(1, 1, false, false));
        readers.takeBack(report());
        assertThat(readers.received(ada, grace, 1)).isEmpty();
        hand();
        people.endAdvising(grace, ada);
        assertThat(readers.received(ada, grace, 1)).isEmpty();
        assertThat(readers.list(ada, grace)).isEmpty();
        assertThat(readers.list(report().id(), 1))
                .extracting(StoredReader::active)
                .containsExactly(false);
    }

    @Test
    void aViewIsKeptWithTheWordsOfItsOutcome() {
        hand();
        var outcome = outcomes.list().getFirst();
        assertThat(readers.write(report(), grace, new Edit("", "Good"))).isTrue();
        assertThat(readers.write(report(), grace, new Edit("", "Bad"))).isFalse();
        readers.choose(report(), grace, outcome.id(), outcome.label());
        readers.give(report(), grace, NOW);
        readers.sign(report(), grace, NOW);
        outcomes.rename(outcome.id(), new OutcomeLabel("Other", "Anders"));
        assertThat(readers.list(report().id(), 1))
                .containsExactly(
                        new StoredReader(grace, "Grace", true, "Good", outcome.id(), outcome.label(), NOW, NOW));
        assertThat(outcomes.list().getFirst().used()).isTrue();
    }

    @Test
    void theScaleIsKeptInItsOrder() {
        var id = OutcomeId.create();
        outcomes.add(id, new OutcomeLabel("Best", "Bestens"), -1);
        outcomes.retire(id, NOW);
        assertThat(outcomes.list()).hasSize(5).first().satisfies(it -> {
            assertThat(it.label()).isEqualTo(new OutcomeLabel("Best", "Bestens"));
            assertThat(it.retired()).isTrue();
        });
        outcomes.place(id, 9);
        outcomes.retire(id, null);
        assertThat(outcomes.list().getLast().retired()).isFalse();
        outcomes.remove(id);
        assertThat(outcomes.list()).hasSize(4);
    }

    private void hand() {
        readers.hand(report(), grace, "Grace");
        reports.handOver(ada, report().id(), HEADER, NOW);
    }

    private StoredReport report() {
        return reports.find(ada, 1).orElseThrow();
    }
}
