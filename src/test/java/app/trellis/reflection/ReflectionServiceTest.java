package app.trellis.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ReflectionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ReflectionService service;

    @Autowired
    private ReflectionDueService dues;

    @Autowired
    private SafetyOfferService safety;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada = AccountId.create();

    @BeforeEach
    void adaIsInHerSecondYear() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @Test
    void everybodyElseIsRefusedWhateverIsShared() {
        service.answer(Question.FIT, "", 4, null);
        var id = service.finish(ReflectionKind.STILL_RIGHT);
        var mine = service.page(ReflectionKind.STILL_RIGHT).last().orElseThrow();
        people.anonymous();
        assertAllRefused(id, mine);
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllRefused(id, mine);
        people.actAs(people.administrator("Root"));
        assertAllRefused(id, mine);
    }

    @Test
    void forAnotherStudentItDoesNotExist() {
        service.answer(Question.FIT, "", 4, null);
        var id = service.finish(ReflectionKind.STILL_RIGHT);
        people.actAs(people.student("Eve"));
        assertThat(service.page(ReflectionKind.STILL_RIGHT).earlier()).isEmpty();
        assertThatThrownBy(() -> service.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.reopen(id)).isInstanceOf(NotFound.class);
        assertThat(dues.due()).isEmpty();
        assertThat(safety.offer()).isEmpty();
    }

    @Test
    void bothAreDueUntilFinishedAndThenAgainAtTheirTime() {
        assertThat(dues.due()).containsExactly(ReflectionKind.STILL_RIGHT, ReflectionKind.ENVIRONMENT);
        service.finish(ReflectionKind.STILL_RIGHT);
        service.finish(ReflectionKind.ENVIRONMENT);
        assertThat(dues.due()).isEmpty();
        clock.advance(Duration.ofDays(130));
        assertThat(dues.due()).containsExactly(ReflectionKind.ENVIRONMENT);
    }

    @Test
    void aPromptCanBePutOffForAMonth() {
        service.putOff(ReflectionKind.ENVIRONMENT);
        assertThat(dues.due()).containsExactly(ReflectionKind.STILL_RIGHT);
        assertThat(service.page(ReflectionKind.ENVIRONMENT).restsUntil()).isEqualTo(TODAY.plusDays(30));
        clock.advance(Duration.ofDays(31));
        assertThat(dues.due()).hasSize(2);
        service.putOff(ReflectionKind.ENVIRONMENT);
        service.askAgain(ReflectionKind.ENVIRONMENT);
        assertThat(dues.due()).hasSize(2);
    }

    @Test
    void onLeaveNothingIsAsked() {
        programmes.addLeave(TODAY, TODAY.plusDays(20));
        assertThat(dues.due()).isEmpty();
    }

    @Test
    void itIsStoredPieceByPieceAndStandsBesideLastTimes() {
        service.answer(Question.FIT, "", 2, null);
        service.write(Question.FIT, "", new Edit("", "I miss the lab."));
        service.finish(ReflectionKind.STILL_RIGHT);
        clock.advance(Duration.ofDays(365));
        service.answer(Question.FIT, "", 4, null);
        service.answer(Question.ROLE, "", null, "SCALE");
        var page = service.page(ReflectionKind.STILL_RIGHT);
        assertThat(Objects.requireNonNull(page.draft()).answer(Question.FIT, "").score())
                .isEqualTo(4);
        assertThat(page.last().orElseThrow().answer(Question.FIT, ""))
                .isEqualTo(new Answer(Question.FIT, "", 2, null, "I miss the lab."));
        service.answer(Question.ROLE, "", null, null);
        assertThat(Objects.requireNonNull(
                                service.page(ReflectionKind.STILL_RIGHT).draft())
                        .answer(Question.ROLE, "")
                        .isGiven())
                .isFalse();
    }

    @Test
    void twoWindowsLoseNoWord() {
        service.write(Question.CHANGE, "", new Edit("", "one"));
        assertThatThrownBy(() -> service.write(Question.CHANGE, "", new Edit("", "two")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        clash -> assertThat(clash.stored()).isEqualTo("one"));
        service.write(Question.CHANGE, "", new Edit("one", "one and two"));
    }

    @Test
    void aFinishedOneIsOpenedAgainRemovedAndBroughtBack() {
        service.answer(Question.FIT, "", 3, null);
        service.write(Question.FIT, "", new Edit("", "words"));
        var id = service.finish(ReflectionKind.STILL_RIGHT);
        service.reopen(id);
        assertThat(service.page(ReflectionKind.STILL_RIGHT).draft()).isNotNull();
        service.finish(ReflectionKind.STILL_RIGHT);
        var removed = service.remove(id);
        assertThat(service.page(ReflectionKind.STILL_RIGHT).earlier()).isEmpty();
        service.restore(removed);
        var back = service.page(ReflectionKind.STILL_RIGHT).last().orElseThrow();
        assertThat(back.answers()).isEqualTo(removed.answers());
        assertThat(back.finishedOn()).isEqualTo(removed.finishedOn());
    }

    @Test
    void whatNoFormOffersIsRefused() {
        assertThatThrownBy(() -> service.answer(Question.FIT, "", 6, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.answer(Question.FIT, "", 0, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.answer(Question.ROLE, "", 3, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.answer(Question.ROLE, "", null, "KING"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.answer(Question.FIT, "Grace", 3, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.answer(Question.ADVISOR, "", 3, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.answer(Question.ADVISOR, "x".repeat(121), 3, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.write(Question.FIT, "", new Edit("", "x".repeat(2001))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void eachAdvisorIsAskedAboutByName() {
        mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        mentoring.addMentor(new MentorData("Ravi", MentorKind.PEER));
        mentoring.addMentor(new MentorData("Barbara", MentorKind.ADVISOR));
        assertThat(service.advisors()).containsExactly("Barbara", "Grace");
    }

    @Test
    void thePlanIsBroughtUpToDateOnlyWhenTheStudentSaysSo() {
        service.answer(Question.SAFETY, "", null, "A_FEW");
        service.finish(ReflectionKind.ENVIRONMENT);
        assertThat(nearby()).isEqualTo(SafetyNearby.NOBODY);
        assertThat(safety.offer()).contains(SafetyNearby.A_FEW);
        var before = safety.accept(SafetyNearby.A_FEW).orElseThrow();
        assertThat(nearby()).isEqualTo(SafetyNearby.A_FEW);
        assertThat(safety.offer()).isEmpty();
        safety.accept(before);
        assertThat(nearby()).isEqualTo(SafetyNearby.NOBODY);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheAnswers() {
        service.finish(ReflectionKind.STILL_RIGHT);
        int few = Statements.count(() -> service.page(ReflectionKind.STILL_RIGHT));
        for (int i = 0; i < 4; i++) {
            service.answer(Question.FIT, "", 3, null);
            service.answer(Question.PRACTICE, "", 3, null);
            service.finish(ReflectionKind.STILL_RIGHT);
        }
        assertThat(Statements.count(() -> service.page(ReflectionKind.STILL_RIGHT)))
                .isEqualTo(few);
        assertThat(Statements.count(dues::due)).isLessThanOrEqualTo(3);
    }

    private SafetyNearby nearby() {
        return programmes.find().orElseThrow().safetyNearby();
    }

    private void assertAllRefused(ReflectionId id, Reflection mine) {
        List<Runnable> calls = List.of(
                () -> service.page(ReflectionKind.STILL_RIGHT),
                () -> service.advisors(),
                () -> service.answer(Question.FIT, "", 3, null),
                () -> service.write(Question.FIT, "", new Edit("", "x")),
                () -> service.finish(ReflectionKind.STILL_RIGHT),
                () -> service.reopen(id),
                () -> service.remove(id),
                () -> service.restore(mine),
                () -> service.putOff(ReflectionKind.STILL_RIGHT),
                () -> service.askAgain(ReflectionKind.STILL_RIGHT),
                () -> dues.due(),
                () -> safety.offer(),
                () -> safety.accept(SafetyNearby.A_FEW));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }
}
