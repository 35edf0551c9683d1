package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    private ActionRepository actions;

    @Autowired
    private MeetingList list;

    @Autowired
    private MentorList cards;

    @Autowired
    private LoggedMeetings logged;

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

    @Test
    void whatIsPlannedIsInNoListOfWhatTookPlace() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        MeetingId id = MeetingId.create();
        meetings.add(ada, NewMeeting.planned(id, grace.id(), TODAY, MutableClock.START));
        assertThat(meetings.list(ada, TODAY, TODAY)).isEmpty();
        assertThat(list.count(ada, null)).isZero();
        assertThat(list.page(ada, grace.id(), 0, 9)).isEmpty();
        assertThat(list.planned(ada, null, 9)).extracting(MeetingSummary::id).containsExactly(id);
        assertThat(list.plannedRecords(ada, 9))
                .extracting(MeetingRecord::planned)
                .containsExactly(true);
        assertThat(list.planned(eve, null, 9)).isEmpty();
        assertThat(meetings.writeAgenda(ada, id, "", "1. The plot")).isTrue();
        assertThat(meetings.writeAgenda(ada, id, "", "2. Another")).isFalse();
        assertThat(meetings.writeNotes(eve, id, "", "mine")).isFalse();
        assertThat(meetings.plan(eve, id, TODAY)).isFalse();
        meetings.change(ada, id, new MeetingData(grace.id(), TODAY, 30, MeetingMode.LIVE, true));
        assertThat(list.page(ada, null, 0, 9))
                .singleElement()
                .satisfies(it -> assertThat(it.written() && it.objectLevel()).isTrue());
    }

    @Test
    void actionsComeInTheOrderOfTheirDaysAndGoWithTheirMeeting() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        MeetingId first = meet(ada, grace, TODAY.minusDays(7), 30, MeetingMode.LIVE);
        MeetingId next = meet(ada, grace, TODAY, 30, MeetingMode.LIVE);
        agree(first, "No day", ActionOwner.ME, null);
        agree(first, "Late", ActionOwner.ME, TODAY);
        agree(first, "Early", ActionOwner.ME, TODAY.minusDays(3));
        agree(first, "Theirs", ActionOwner.MENTOR, TODAY.minusDays(9));
        assertThat(actions.open(ada, null, 3).first())
                .extracting(MeetingAction::what)
                .containsExactly("Theirs", "Early", "Late");
        assertThat(actions.open(ada, grace.id(), 3).total()).isEqualTo(4);
        assertThat(actions.due(ada, TODAY).number()).isEqualTo(2);
        assertThat(actions.carried(ada, meetings.find(ada, next).orElseThrow(), 9))
                .hasSize(4);
        assertThat(actions.of(eve, first)).isEmpty();
        MeetingAction early = actions.open(ada, null, 2).first().getLast();
        assertThat(actions.due(ada, TODAY).oldest()).isEqualTo(early);
        actions.done(eve, early.id(), MutableClock.START);
        assertThat(actions.find(ada, early.id()).orElseThrow().open()).isTrue();
        actions.done(ada, early.id(), MutableClock.START);
        assertThat(actions.find(ada, early.id()).orElseThrow().doneAt()).isEqualTo(MutableClock.START);
        assertThat(list.page(ada, null, 0, 9))
                .extracting(MeetingSummary::openActions)
                .containsExactly(0, 3);
        meetings.remove(ada, first);
        assertThat(actions.open(ada, null, 9).total()).isZero();
    }

    @Test
    void anEventOfACalendarIsTakenInOnce() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        MeetingData data = new MeetingData(grace.id(), TODAY, 30, MeetingMode.LIVE);
        assertThat(meetings.add(ada, NewMeeting.held(MeetingId.create(), data, "x", MutableClock.START)))
                .isTrue();
        assertThat(meetings.add(ada, NewMeeting.held(MeetingId.create(), data, "x", MutableClock.START)))
                .isFalse();
        assertThat(meetings.add(ada, NewMeeting.held(MeetingId.create(), data, null, MutableClock.START)))
                .isTrue();
        assertThat(logged.of(ada, TODAY).sources()).containsExactly("x");
        assertThat(logged.of(ada, TODAY).meetings()).containsExactly(new Logged.Key(TODAY, grace.id(), 30));
        assertThat(logged.of(eve, TODAY).sources()).isEmpty();
    }

    @Test
    void whatIsKnownOfAMentorComesBack() {
        Mentor grace = mentor(ada, "Grace", MentorKind.ADVISOR);
        mentors.change(ada, grace.id(), new MentorProfile("Grace H.", MentorKind.PROFESSOR, true, 12));
        mentors.rate(ada, grace.id(), new MentorRating(null, 5));
        mentors.rate(eve, grace.id(), new MentorRating(1, 1));
        meet(ada, grace, TODAY, 30, MeetingMode.WRITTEN);
        MentorCard card = cards.find(ada, grace.id()).orElseThrow();
        assertThat(card)
                .isEqualTo(new MentorCard(
                        new Mentor(grace.id(), "Grace H.", MentorKind.PROFESSOR),
                        true,
                        12,
                        new MentorRating(null, 5),
                        TODAY,
                        1,
                        false));
        mentors.takeOff(ada, grace.id(), MutableClock.START);
        assertThat(cards.cards(ada, false)).isEmpty();
        assertThat(cards.cards(ada, true)).hasSize(1);
        assertThat(mentors.hasMeetings(ada, grace.id())).isTrue();
        assertThat(cards.find(eve, grace.id())).isEmpty();
    }

    private void agree(MeetingId meeting, String what, ActionOwner owner, @Nullable LocalDate due) {
        actions.add(ada, ActionId.create(), meeting, new ActionData(what, owner, due), MutableClock.START, null);
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
