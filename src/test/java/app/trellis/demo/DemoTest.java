package app.trellis.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.account.StudentSummary;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.Plan;
import app.trellis.plan.PlanService;
import app.trellis.review.ReviewService;
import app.trellis.shared.NotFound;
import app.trellis.testing.DemoData;
import app.trellis.wellbeing.WellbeingService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The sample people of one day, made once for all tests here. */
@DemoData
class DemoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int GENERATED = 4;

    @Autowired
    private Stage stage;

    @Autowired
    private Cast cast;

    @Autowired
    private DemoDatabase database;

    @Autowired
    private DemoSeed seed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService people;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private CurrentAccount current;

    @Autowired
    private PlanService plans;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private AdvisingService advising;

    @AfterEach
    void nobodyStaysOnStage() {
        stage.close();
    }

    @Test
    void threePeopleSignInWithThePasswordThatThePageSays() {
        for (var email : List.of(Cast.STUDENT, Cast.ADVISOR, Cast.ADMINISTRATOR)) {
            var hash = people.loadUserByUsername(email).getPassword();
            assertThat(passwords.matches("trellis-demo", hash)).isTrue();
        }
    }

    @Test
    void theStudentHasHalfAYearOfHistory() {
        stage.enter(Cast.STUDENT);
        Plan plan = plans.plan();
        assertThat(plan.programme().progressMonths(current.today())).isBetween(12, 23);
        assertThat(plan.milestones())
                .filteredOn(it -> it.status() == MilestoneStatus.REACHED)
                .hasSizeGreaterThan(15);
        assertThat(plan.milestones()).filteredOn(it -> it.overdue(DAY)).hasSizeBetween(1, 2);
        assertThat(reviews.past(0, 100)).hasSizeBetween(20, 26);
        assertThat(reviews.due()).isFalse();
        assertThat(reviews.openIntentions()).hasSize(3);
        assertThat(mentoring.mentors()).hasSizeGreaterThan(4);
        assertThat(mentoring.mentorTime().live()).isBetween(15, 59);
        assertThat(wellbeing.list(0, 100)).hasSizeGreaterThan(20);
        assertThat(wellbeing.lowPattern()).isEmpty();
    }

    @Test
    void theAdvisorSeesWhatEachStudentShares() {
        stage.enter(Cast.ADVISOR);
        var students = advising.students();
        assertThat(students).hasSize(7 + GENERATED);
        assertThat(shared(students, "Mira Castellanos"))
                .containsOnly(Area.PLAN, Area.REVIEWS, Area.IDEAS, Area.PROJECTS, Area.AGENDA, Area.MEETINGS);
        assertThat(shared(students, "Kofi Mensah")).containsOnly(Area.PLAN);
        assertThat(shared(students, "Lena Brandt")).isEmpty();
        assertThatThrownBy(() -> plans.planOf(id(students, "Lena Brandt"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.reviewsOf(id(students, "Kofi Mensah"))).isInstanceOf(NotFound.class);
        assertThat(plans.planOf(id(students, "Priya Raman")).programme().onLeave(DAY))
                .isTrue();
    }

    @Test
    void theAdministratorHoldsNoOtherRoleAndSeesNoStudent() {
        stage.enter(Cast.ADMINISTRATOR);
        assertThat(current.has(Role.ADMINISTRATOR)).isTrue();
        assertThat(current.has(Role.STUDENT)).isFalse();
        assertThat(current.has(Role.ADVISOR)).isFalse();
        assertThatThrownBy(plans::plan).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(reviews::current).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(wellbeing::trend).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(advising::students).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSameDayMakesTheSamePeopleAgain() {
        var first = content();
        remake(DAY);
        assertThat(content()).isEqualTo(first);
    }

    @Test
    void everyDayOfTheWeekCanBePlayed() {
        for (int days = 1; days <= 7; days++) {
            remake(DAY.plusDays(days));
            assertThat(database.isOf(DAY.plusDays(days), GENERATED)).isTrue();
        }
        remake(DAY);
    }

    @Test
    void thoseOfTodayAreKept() {
        jdbc.sql("update account set name = 'Changed' where email = ?")
                .param(Cast.STUDENT)
                .update();
        seed.afterSingletonsInstantiated();
        assertThat(content()).anyMatch(row -> row.contains("Changed"));
        remake(DAY);
    }

    private void remake(LocalDate day) {
        database.clear();
        cast.make(day, GENERATED);
        stage.close();
    }

    private static Set<Area> shared(List<StudentSummary> students, String name) {
        return find(students, name).shared();
    }

    private static AccountId id(List<StudentSummary> students, String name) {
        return find(students, name).id();
    }

    private static StudentSummary find(List<StudentSummary> students, String name) {
        return students.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All that was entered, without the ids and secrets that are new each time. */
    private List<String> content() {
        return jdbc.sql("""
            select a.email || ' ' || a.name || ' ' || a.created_at as line from account a
            union all select a.email || ' plan ' || m.phase || ' ' || coalesce(m.template_key, m.title)
                || ' ' || m.target_date || ' ' || m.status || ' ' || coalesce(m.reached_on, m.target_date)
                from milestone m join account a on a.id = m.student_id
            union all select a.email || ' review ' || r.week || ' ' || r.went_well || ' ' || r.status
                || ' ' || r.finished_at from review r join account a on a.id = r.student_id
            union all select a.email || ' intention ' || i.text || ' ' || coalesce(i.outcome, 'open')
                from intention i join account a on a.id = i.student_id
            union all select a.email || ' meeting ' || m.held_on || ' ' || m.minutes || ' ' || m.mode
                from meeting m join account a on a.id = m.student_id
            union all select a.email || ' ' || p.opportunity || ' ' || p.state || ' ' || p.note
                from application p join account a on a.id = p.student_id
            union all select a.email || ' advised ' || v.state || ' ' || v.accepted_at
                from advising v join account a on a.id = v.student_id
            order by line\
            """)
                .query((row, number) -> String.valueOf(row.getString("line")))
                .list();
    }
}
