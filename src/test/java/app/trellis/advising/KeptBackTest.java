package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.agenda.AgendaContent;
import app.trellis.agenda.AgendaService;
import app.trellis.agenda.AgendaVersionService;
import app.trellis.agenda.ItemKind;
import app.trellis.comments.CommentDraft;
import app.trellis.comments.CommentListService;
import app.trellis.comments.CommentService;
import app.trellis.comments.NamedSubject;
import app.trellis.comments.SubjectKind;
import app.trellis.ideas.IdeaChangeService;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.ideas.ProposalService;
import app.trellis.mentoring.ActionData;
import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MeetingChangeService;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.projects.DecisionService;
import app.trellis.projects.OutputService;
import app.trellis.projects.ProjectChangeService;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectFactsService;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectSummary;
import app.trellis.review.ReviewChangeService;
import app.trellis.review.ReviewService;
import app.trellis.review.ReviewSharingService;
import app.trellis.review.SharedReview;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a student keeps to themself is in no channel to an advisor, although all areas are shared. */
@ServiceTest
class KeptBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private IdeaService ideas;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private ProjectService projects;

    @Autowired
    private ProjectFactsService facts;

    @Autowired
    private OutputService outputs;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActionService actions;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewSharingService reviewSharing;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaVersionService versions;

    @Autowired
    private IdeaChangeService ideaChanges;

    @Autowired
    private ProjectChangeService projectChanges;

    @Autowired
    private MeetingChangeService meetingChanges;

    @Autowired
    private ReviewChangeService reviewChanges;

    @Autowired
    private CommentListService comments;

    @Autowired
    private CommentService threads;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void aStudentWhoSharesEverything() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.values());
        people.actAs(ada);
    }

    @Test
    void ideasAndTheirProposals() {
        var shown = ideas.capture(IdeaData.of("Shown"));
        var mine = ideas.capture(IdeaData.of("Mine"));
        ideas.keepBack(mine, true);
        assertThat(ideas.keptBack(mine)).isTrue();
        assertThat(ideas.keptBack(shown)).isFalse();
        people.actAs(grace);
        assertThat(ideas.shared(ada, IdeaQuery.ALL, 0, 9))
                .extracting(IdeaSummary::line)
                .containsExactly("Shown");
        assertThatThrownBy(() -> proposals.shared(ada, mine)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        ideas.keepBack(mine, false);
        people.actAs(grace);
        assertThat(ideas.shared(ada, IdeaQuery.ALL, 0, 9)).hasSize(2);
    }

    @Test
    void projectsWithAllThatHangsOnThem() {
        projects.add(ProjectData.of("Shown"));
        var mine = projects.add(ProjectData.of("Mine"));
        projects.keepBack(mine, true);
        assertThat(projects.keptBack(mine)).isTrue();
        people.actAs(grace);
        assertThat(projects.shared(ada, ProjectQuery.ALL, 0, 9))
                .extracting(ProjectSummary::title)
                .containsExactly("Shown");
        assertThat(facts.factsOf(ada)).hasSize(1);
        assertThatThrownBy(() -> projects.sharedOne(ada, mine)).isInstanceOf(NotFound.class);
        assertThat(decisions.shared(ada, mine)).isEmpty();
        assertThat(outputs.shared(ada)).isEmpty();
    }

    @Test
    void meetingsAndWhatWasAgreedInThem() {
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        var held = mentoring.log(new MeetingData(mentor, TODAY, 30, MeetingMode.LIVE));
        var planned = meetings.plan(mentor, TODAY.plusDays(1));
        actions.add(held, new ActionData("Write it up", ActionOwner.ME, null));
        meetings.keepBack(held, true);
        meetings.keepBack(planned, true);
        assertThat(meetings.keptBack(held)).isTrue();
        people.actAs(grace);
        var shared = meetings.shared(ada, 9);
        assertThat(shared.held()).isEmpty();
        assertThat(shared.planned()).isEmpty();
        assertThat(shared.actions().first()).isEmpty();
    }

    @Test
    void reviewsAndTheirIntentions() {
        var rows = new Rows(jdbc);
        rows.review(ada, "2026-W46", true);
        rows.review(ada, "2026-W47", true);
        var week = IsoWeek.parse("2026-W46");
        reviewSharing.keepBack(week, true);
        assertThat(reviewSharing.keptBack(week)).isTrue();
        assertThat(reviewSharing.keptBack(IsoWeek.parse("2026-W40"))).isFalse();
        assertThatThrownBy(() -> reviewSharing.keepBack(IsoWeek.parse("2026-W40"), true))
                .isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThat(reviews.reviewsOf(ada)).extracting(SharedReview::week).containsExactly(IsoWeek.parse("2026-W47"));
    }

    @Test
    void titlesInCopiesOfTheAgenda() {
        var theme = agendas.addTheme();
        var shown = ideas.capture(IdeaData.of("Shown"));
        var mine = ideas.capture(IdeaData.of("Mine"));
        agendas.add(theme, ItemKind.IDEA, shown.value());
        agendas.add(theme, ItemKind.IDEA, mine.value());
        versions.keep("");
        ideas.keepBack(mine, true);
        people.actAs(grace);
        assertThat(versions.shared(ada).getFirst().content().themes().getFirst().items())
                .extracting(AgendaContent.Item::title)
                .containsExactly("Shown");
    }

    @Test
    void whatChangedAndWhatCanBeTalkedAbout() {
        var longAgo = TODAY.minusYears(1);
        var idea = ideas.capture(IdeaData.of("Mine"));
        var project = projects.add(ProjectData.of("Mine"));
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        var meeting = mentoring.log(new MeetingData(mentor, TODAY, 30, MeetingMode.LIVE));
        new Rows(jdbc).review(ada, "2026-W47", true);
        var week = IsoWeek.parse("2026-W47");
        people.actAs(grace);
        assertThat(ideaChanges.since(ada, longAgo)).hasSize(1);
        assertThat(meetingChanges.since(ada, longAgo)).hasSize(1);
        assertThat(comments.subjects(ada)).hasSizeGreaterThanOrEqualTo(4);
        comments.subjects(ada).forEach(each -> threads.begin(each.subject(), new CommentDraft("Hello", Set.of())));
        people.actAs(ada);
        ideas.keepBack(idea, true);
        projects.keepBack(project, true);
        meetings.keepBack(meeting, true);
        reviewSharing.keepBack(week, true);
        people.actAs(grace);
        assertThat(ideaChanges.since(ada, longAgo)).isEmpty();
        assertThat(meetingChanges.since(ada, longAgo)).isEmpty();
        assertThat(reviewChanges.since(ada, longAgo)).isEmpty();
        assertThat(projectChanges.since(ada, longAgo)).isEmpty();
        assertThat(comments.subjects(ada)).extracting(NamedSubject::title).doesNotContain("Mine");
        assertThat(comments.ofStudent(ada))
                .filteredOn(row -> row.subject() != null)
                .extracting(
                        row -> Objects.requireNonNull(row.subject()).subject().kind())
                .doesNotContain(SubjectKind.IDEA, SubjectKind.PROJECT, SubjectKind.MEETING, SubjectKind.REVIEW);
    }

    @Test
    void anotherStudentsItemIsUnknown() {
        var mine = ideas.capture(IdeaData.of("Mine"));
        var project = projects.add(ProjectData.of("Mine"));
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> ideas.keepBack(mine, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ideas.keptBack(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> projects.keepBack(project, true)).isInstanceOf(NotFound.class);
    }
}
