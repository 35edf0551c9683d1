package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Role;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The weekly mail through a real SMTP server and real jobs; these tests commit. */
@ServiceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReviewMailTest {

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final IsoWeek THIS_WEEK = new IsoWeek(2026, 48);
    private static final Instant FRIDAY = Instant.parse("2026-11-27T15:00:00Z");
    private static final Duration SOON = Duration.ofMillis(100);

    @Autowired
    private ReviewMailService service;

    @Autowired
    private ReviewMails mails;

    @Autowired
    private CalendarLinkService calendar;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JavaMailSenderImpl server;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("trellis.url", () -> "https://trellis.example.org");
    }

    @BeforeEach
    void adaWantsIt() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from scheduled_tasks").update();
        jdbc.sql("delete from review_mail").update();
        ada = wants(Locale.ENGLISH, BERLIN);
    }

    @Test
    void itComesAtTheHourOnceAWeek() {
        clock.set(FRIDAY.minusSeconds(1));
        assertThat(handedOver()).isEmpty();
        clock.set(FRIDAY);
        assertThat(handedOver()).containsExactly(ada + " " + THIS_WEEK);
        assertThat(handedOver()).isEmpty();
        clock.set(FRIDAY.plus(Duration.ofDays(7)));
        assertThat(handedOver()).containsExactly(ada + " " + new IsoWeek(2026, 49));
    }

    /** Hours on both sides of a change of clocks, in both zones. */
    @ParameterizedTest
    @CsvSource({
        "SUNDAY, 3, Europe/Berlin, 2027-03-28T01:00:00Z",
        "SUNDAY, 2, Europe/Berlin, 2027-03-28T01:00:00Z",
        "FRIDAY, 16, Europe/Berlin, 2027-03-26T15:00:00Z",
        "FRIDAY, 16, Europe/Berlin, 2027-04-02T14:00:00Z",
        "SUNDAY, 3, Europe/Berlin, 2027-10-31T02:00:00Z",
        "SUNDAY, 23, Europe/Berlin, 2027-10-31T22:00:00Z",
        "SUNDAY, 9, America/New_York, 2027-03-14T13:00:00Z",
        "FRIDAY, 9, America/New_York, 2027-03-12T14:00:00Z",
    })
    void theHourIsTheStudentsThroughSummerTime(DayOfWeek day, int hour, ZoneId zone, Instant expected) {
        var student = wants(Locale.ENGLISH, zone);
        calendar.choose(new CalendarOptions(false, day, hour));
        clock.set(expected.minusSeconds(1));
        assertThat(handedOver()).noneMatch(each -> each.startsWith(student + " "));
        clock.set(expected);
        assertThat(handedOver()).anyMatch(each -> each.startsWith(student + " "));
    }

    @Test
    void aSundaysLateHourIsStillDueOnMonday() {
        calendar.choose(new CalendarOptions(false, DayOfWeek.SUNDAY, 23));
        clock.set(Instant.parse("2026-11-30T05:00:00Z"));
        assertThat(handedOver()).containsExactly(ada + " " + THIS_WEEK);
    }

    @Test
    void whatIsHoursLateIsLeftOut() {
        clock.set(FRIDAY.plus(ReviewMails.LATEST));
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void nobodyGetsItUnaskedAwayOrAfterTheReview() {
        clock.set(FRIDAY);
        service.want(false);
        assertThat(handedOver()).isEmpty();
        service.want(true);
        calendar.choose(new CalendarOptions(false, null, 16));
        assertThat(handedOver()).isEmpty();
        calendar.choose(CalendarOptions.FIRST);
        var leave = programmes.addLeave(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 6));
        assertThat(handedOver()).isEmpty();
        programmes.removeLeave(leave);
        jdbc.sql("insert into review (id, student_id, week, started_at, finished_at)"
                        + " values (?, ?, ?, current_timestamp, current_timestamp)")
                .params(UUID.randomUUID(), ada.value(), THIS_WEEK.toString())
                .update();
        assertThat(handedOver()).isEmpty();
        jdbc.sql("delete from review where student_id = ?").param(ada.value()).update();
        assertThat(handedOver()).hasSize(1);
    }

    @Test
    void twoNodesSendOneMail() throws Exception {
        clock.set(FRIDAY);
        var nodes = List.of(node(), node());
        nodes.forEach(Scheduler::start);
        assertThat(POST.waitForIncomingEmail(20_000, 1)).isTrue();
        nodes.forEach(Scheduler::stop);
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Time for your weekly review");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(body(mail))
                .contains(
                        "text/plain",
                        "text/html",
                        "https://trellis.example.org/review\r\n",
                        "href=\"https://trellis.example.org/review\"",
                        "<html lang=\"en\">")
                .doesNotContain("Ada");
    }

    @Test
    void whatWasDecidedBeforeARestartIsSentAfterItAndOnce() throws Exception {
        clock.set(FRIDAY);
        server.setPort(1);
        var before = node();
        before.start();
        await(() -> jdbc.sql("select count(*) from scheduled_tasks where consecutive_failures > 0")
                        .query(Integer.class)
                        .single()
                > 0);
        before.stop();
        server.setPort(POST.getSmtp().getPort());
        jdbc.sql("update scheduled_tasks set execution_time = ? where task_name = 'review-mail'")
                .param(Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        var after = node();
        after.start();
        assertThat(POST.waitForIncomingEmail(20_000, 1)).isTrue();
        after.stop();
        only();
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void itComesInTheReadersLanguageWithALinkThatEndsIt() throws Exception {
        var jens = wants(Locale.GERMAN, NEW_YORK);
        mails.send(jens);
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Zeit für deinen Wochenrückblick");
        var header = mail.getHeader("List-Unsubscribe", null);
        var key = UUID.fromString(header.replaceAll(".*/unsubscribe/|>", ""));
        assertThat(body(mail)).contains("https://trellis.example.org/unsubscribe/" + key);
        people.anonymous();
        service.check(key);
        people.actAs(jens);
        assertThat(service.wanted()).isTrue();
        people.anonymous();
        service.stop(key);
        people.actAs(jens);
        assertThat(service.wanted()).isFalse();
        mails.send(jens);
        only();
    }

    private AccountId wants(Locale language, ZoneId zone) {
        var student = people.person("Ada", Role.STUDENT, language, zone);
        people.actAs(student);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
        service.want(true);
        return student;
    }

    private List<String> handedOver() {
        List<String> found = new ArrayList<>();
        mails.handOver((student, week) -> found.add(student + " " + week));
        return found;
    }

    private Scheduler node() {
        return Jobs.scheduler(dataSource, mails, SOON);
    }

    private static MimeMessage only() {
        var all = Stream.of(POST.getReceivedMessages()).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
    }

    /** Until something in another thread has happened; the test fails when it does not. */
    private static void await(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
