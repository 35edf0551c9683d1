package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of mentors and meetings, on every database. */
@Transactional
abstract class MentoringContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentorRepository mentors;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void aMentorComesBackAsItWas() {
        Mentor grace = mentor(ada, "Grace", MentorKind.POSTDOC);
        assertThat(mentors.list(ada)).containsExactly(grace);
        assertThat(mentors.exists(ada, grace.id())).isTrue();
        assertThat(mentors.named(ada, "gRACE")).contains(grace);
        assertThat(mentors.list(eve)).isEmpty();
        assertThat(mentors.exists(eve, grace.id())).isFalse();
        assertThat(mentors.named(eve, "Grace")).isEmpty();
    }

    @Test
    void whoWasMetLastComesFirst() {
        Mentor first = mentor(ada, "First", MentorKind.PEER);
        Mentor second = mentor(ada, "Second", MentorKind.PEER);
        Mentor third = mentor(ada, "Third", MentorKind.PEER);
        meet(ada, third, TODAY.minusDays(3), 30, MeetingMode.LIVE);
        meet(ada, second, TODAY, 30, MeetingMode.LIVE);
        meet(ada, third, TODAY.minusDays(1), 30, MeetingMode.LIVE);
        assertThat(mentors.list(ada)).containsExactly(second, third, first);
    }

    @Test
    void aMeetingComesBackAsItWas() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        MeetingId id = meet(ada, grace, TODAY, 45, MeetingMode.WRITTEN);
        MeetingRecord stored = new MeetingRecord(id, grace, TODAY, 45, MeetingMode.WRITTEN, false, "", "", false);
        assertThat(meetings.find(ada, id)).contains(stored);
        assertThat(meetings.find(eve, id)).isEmpty();
        MeetingData changed = new MeetingData(grace.id(), TODAY.minusDays(1), 600, MeetingMode.LIVE);
        assertThat(meetings.change(eve, id, changed)).isFalse();
        assertThat(meetings.change(ada, id, changed)).isTrue();
        assertThat(meetings.list(ada, changed.date(), changed.date()))
                .extracting(Meeting::data)
                .containsExactly(changed);
        meetings.remove(eve, id);
        assertThat(meetings.find(ada, id)).isPresent();
        meetings.remove(ada, id);
        assertThat(meetings.find(ada, id)).isEmpty();
    }

    @Test
    void meetingsOfAPeriodIncludeBothItsDays() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        meet(ada, grace, TODAY.minusDays(8), 1, MeetingMode.LIVE);
        meet(ada, grace, TODAY.minusDays(7), 2, MeetingMode.LIVE);
        meet(ada, grace, TODAY, 3, MeetingMode.LIVE);
        assertThat(meetings.list(ada, TODAY.minusDays(7), TODAY))
                .extracting(Meeting::minutes)
                .containsExactly(3, 2);
        assertThat(meetings.list(eve, TODAY.minusDays(7), TODAY)).isEmpty();
    }

    @Test
    void onlyLiveMinutesOfTheKindAreSummed() {
        Mentor safe = mentor(ada, "Safe", MentorKind.SAFETY_RESEARCHER);
        Mentor other = mentor(ada, "Other", MentorKind.PROFESSOR);
        meet(ada, safe, TODAY, 20, MeetingMode.LIVE);
        meet(ada, safe, TODAY.minusDays(1), 30, MeetingMode.LIVE);
        meet(ada, safe, TODAY, 100, MeetingMode.WRITTEN);
        meet(ada, other, TODAY, 100, MeetingMode.LIVE);
        assertThat(meetings.liveMinutes(ada, MentorKind.SAFETY_RESEARCHER, TODAY.minusDays(1), TODAY))
                .isEqualTo(50);
        assertThat(meetings.liveMinutes(ada, MentorKind.PEER, TODAY, TODAY)).isZero();
    }

    @Test
    void noMeetingCanNameAnotherStudentsMentor() {
        Mentor evesMentor = mentor(eve, "Grace", MentorKind.ADVISOR);
        assertThatThrownBy(() -> meet(ada, evesMentor, TODAY, 30, MeetingMode.LIVE))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Mentor mentor(AccountId student, String name, MentorKind kind) {
        Mentor mentor = new Mentor(MentorId.create(), name, kind);
        mentors.add(student, mentor, MutableClock.START);
        return mentor;
    }

    private MeetingId meet(AccountId student, Mentor mentor, LocalDate date, int minutes, MeetingMode mode) {
        MeetingId id = MeetingId.create();
        meetings.add(
                student,
                NewMeeting.held(id, new MeetingData(mentor.id(), date, minutes, mode), null, MutableClock.START));
        return id;
    }
}
