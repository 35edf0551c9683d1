package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.projects.DecisionData;
import app.trellis.projects.DecisionKind;
import app.trellis.projects.DecisionService;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectService;
import app.trellis.review.ReviewSharingService;
import app.trellis.shared.time.IsoWeek;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a report is prefilled from, and what never gets into one, on every database. */
@Transactional
abstract class ReportFactsContract {

    private static final LocalDate IN_YEAR_2 = LocalDate.of(2026, 11, 20);
    private static final IsoWeek WEEK = IsoWeek.of(IN_YEAR_2);

    @Autowired
    private ReportService reports;

    @Autowired
    private ProjectService projects;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ReviewSharingService reviews;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private AccountId ada = new AccountId(UUID.randomUUID());

    @BeforeEach
    void adaInHerSecondYear() {
        ada = beans.createBean(Reports.class).student("Ada");
        reports.open(2);
    }

    @Test
    void whatTheStudentKeepsToThemselfIsLeftOut() {
        var project = projects.add(ProjectData.of("Probe for lies"));
        decisions.decide(project, new DecisionData(DecisionKind.CONTINUE, "It works", "Because", "", IN_YEAR_2, ""));
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        var meeting = mentoring.log(new MeetingData(mentor, IN_YEAR_2, 30, MeetingMode.LIVE));
        review("The probe finds the topic");
        assertThat(facts().decisions()).hasSize(1);
        assertThat(facts().meetings()).hasSize(1);
        assertThat(facts().wentWell()).hasSize(1);

        projects.keepBack(project, true);
        meetings.keepBack(meeting, true);
        reviews.keepBack(WEEK, true);
        assertThat(facts().decisions()).isEmpty();
        assertThat(facts().meetings()).isEmpty();
        assertThat(facts().wentWell()).isEmpty();
    }

    @Test
    void noCheckInGetsIntoAReport() {
        review("The probe finds the topic");
        wellbeing.save(WEEK.next(), new CheckInData(1, 1, 1, 1, "zebra in the fog"));
        var prefill =
                new ReportPrefill((key, values) -> key + Arrays.toString(values), String::valueOf, String::valueOf);
        var all = Arrays.stream(ReportField.values())
                .filter(field -> !field.isLine())
                .map(field -> prefill.of(field, facts()))
                .collect(Collectors.joining());
        assertThat(all).contains("The probe finds the topic").doesNotContain("zebra");
        assertThat(reports.find(2).content().toString()).doesNotContain("zebra");
    }

    private ReportFacts facts() {
        return reports.facts(reports.find(2).id());
    }

    private void review(String wentWell) {
        jdbc.sql("insert into review (id, student_id, week, started_at, finished_at, went_well)"
                        + " values (?, ?, ?, current_timestamp, current_timestamp, ?)")
                .params(UUID.randomUUID(), ada.value(), WEEK.toString(), wentWell)
                .update();
    }
}
