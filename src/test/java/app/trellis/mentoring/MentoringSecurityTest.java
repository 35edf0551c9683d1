package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Mentors and meetings are the student's own: no role reads or writes another's. */
@ServiceTest
class MentoringSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(MentorId.create().value());
    private MentorId grace = MentorId.create();
    private MeetingId meeting = MeetingId.create();

    @BeforeEach
    void adaMetGrace() {
        ada = people.student("Ada");
        people.actAs(ada);
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        meeting = mentoring.log(data());
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertAllRefused();
    }

    @Test
    void anAdvisorIsRefusedWhateverIsShared() {
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllRefused();
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertAllRefused();
    }

    @Test
    void forAnotherStudentTheyDoNotExist() {
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> mentoring.log(data())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mentoring.change(meeting, data())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mentoring.remove(meeting)).isInstanceOf(NotFound.class);
        MentorId evesOwn = mentoring.addMentor(new MentorData("Own", MentorKind.PEER));
        MeetingData ownMentor = new MeetingData(evesOwn, TODAY, 30, MeetingMode.LIVE);
        assertThatThrownBy(() -> mentoring.change(meeting, ownMentor)).isInstanceOf(NotFound.class);
    }

    private void assertAllRefused() {
        List<Runnable> calls = List.of(
                () -> mentoring.mentors(),
                () -> mentoring.addMentor(new MentorData("New", MentorKind.PEER)),
                () -> mentoring.log(data()),
                () -> mentoring.change(meeting, data()),
                () -> mentoring.remove(meeting),
                () -> mentoring.meetings(TODAY, TODAY),
                () -> mentoring.mentorTime(),
                () -> mentoring.liveMinutesWithSafetyResearchers(90));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    private MeetingData data() {
        return new MeetingData(grace, TODAY, 30, MeetingMode.LIVE);
    }
}
