package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Edit;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActionService actions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    private MentorId grace = MentorId.create();

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.SAFETY_RESEARCHER));
    }

    @Test
    void aPlannedMeetingCountsNowhereUntilItHasTakenPlace() {
        var id = meetings.plan(grace, TODAY);
        clock.advance(Duration.ofDays(1));
        assertThat(mentoring.mentorTime().live()).isZero();
        assertThat(mentoring.meetings(TODAY, TODAY.plusDays(1))).isEmpty();
        assertThat(mentoring.liveMinutesWithSafetyResearchers(9)).isZero();
        assertThat(meetings.page(null, 0, 9).total()).isZero();
        assertThat(meetings.planned(null))
                .singleElement()
                .satisfies(it -> assertThat(it.minutes()).isNull());

        mentoring.change(id, new MeetingData(grace, TODAY, 45, MeetingMode.LIVE, true));
        assertThat(mentoring.mentorTime().live()).isEqualTo(45);
        assertThat(mentoring.liveMinutesWithSafetyResearchers(9)).isEqualTo(45);
        assertThat(meetings.planned(grace)).isEmpty();
        assertThat(meetings.page(grace, 0, 9).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.objectLevel()).isTrue());

        meetings.planAgain(id, TODAY);
        assertThat(mentoring.mentorTime().live()).isZero();
        assertThat(meetings.find(id).planned()).isTrue();
    }

    @Test
    void aPlanIsForADayToCome() {
        assertRefused(() -> meetings.plan(grace, TODAY.minusDays(1)), "plan-over");
        assertRefused(() -> meetings.plan(grace, TODAY.plusYears(2).plusDays(1)), "plan-far");
        var id = meetings.plan(grace, TODAY);
        meetings.move(id, TODAY.plusDays(3));
        assertThat(meetings.find(id).date()).isEqualTo(TODAY.plusDays(3));
        var held = log(TODAY);
        assertRefused(() -> meetings.move(held, TODAY), "held");
        for (int i = 1; i < MeetingService.MOST_PLANNED; i++) {
            meetings.plan(grace, TODAY.plusDays(i));
        }
        assertRefused(() -> meetings.plan(grace, TODAY), "plan-many");
    }

    @Test
    void anAgendaIsWrittenBeforeAndStaysAfterwards() {
        var id = meetings.plan(grace, TODAY);
        meetings.writeAgenda(id, new Edit("", "1. The plot"));
        assertThatThrownBy(() -> meetings.writeAgenda(id, new Edit("", "2. The other")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        clash -> assertThat(clash.stored()).isEqualTo("1. The plot"));
        mentoring.change(id, new MeetingData(grace, TODAY, 30, MeetingMode.LIVE));
        assertRefused(() -> meetings.writeAgenda(id, new Edit("1. The plot", "")), "agenda-over");
        assertThat(meetings.find(id).agenda()).isEqualTo("1. The plot");
    }

    @Test
    void notesLoseNoWord() {
        var id = log(TODAY);
        meetings.writeNotes(id, new Edit("", "mine"));
        assertThatThrownBy(() -> meetings.writeNotes(id, new Edit("", "theirs")))
                .isInstanceOf(WrittenElsewhere.class);
        assertThat(meetings.find(id).notes()).isEqualTo("mine");
        var tooLong = "x".repeat(MeetingRecord.NOTES_LENGTH + 1);
        assertThatThrownBy(() -> meetings.writeNotes(id, new Edit("mine", tooLong)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOpenComesBackInTheNextMeetingWithTheSameMentor() {
        var alan = mentoring.addMentor(new MentorData("Alan", MentorKind.PEER));
        var first = log(TODAY.minusDays(7));
        var plot = actions.add(first, new ActionData("Send the plot", ActionOwner.ME, TODAY));
        actions.add(first, new ActionData("Read it", ActionOwner.MENTOR, null));
        var other = mentoring.log(new MeetingData(alan, TODAY.minusDays(7), 30, MeetingMode.LIVE));
        actions.add(other, new ActionData("Something else", ActionOwner.ME, null));
        var next = meetings.plan(grace, TODAY.plusDays(1));
        assertThat(actions.carried(next)).extracting(MeetingAction::what).containsExactly("Send the plot", "Read it");
        assertThat(actions.carried(first)).isEmpty();
        actions.done(plot, true);
        assertThat(actions.carried(next)).extracting(MeetingAction::what).containsExactly("Read it");
        assertThat(actions.open(null, 1).total()).isEqualTo(2);
        assertThat(actions.open(alan, 9).first())
                .extracting(MeetingAction::what)
                .containsExactly("Something else");
    }

    @Test
    void ownActionsAreDueOnTheirDay() {
        var id = log(TODAY.minusDays(7));
        actions.add(id, new ActionData("Tomorrow", ActionOwner.ME, TODAY.plusDays(1)));
        actions.add(id, new ActionData("No day", ActionOwner.ME, null));
        actions.add(id, new ActionData("Not mine", ActionOwner.MENTOR, TODAY.minusDays(1)));
        assertThat(actions.due()).isEqualTo(DueActions.NONE);
        actions.add(id, new ActionData("Today", ActionOwner.ME, TODAY));
        actions.add(id, new ActionData("Yesterday", ActionOwner.ME, TODAY.minusDays(1)));
        assertThat(actions.due().number()).isEqualTo(2);
        assertThat(actions.due().oldest())
                .isNotNull()
                .extracting(MeetingAction::what)
                .isEqualTo("Yesterday");
    }

    @Test
    void anActionSaysSomethingAndCanBeChangedAndRemoved() {
        var id = log(TODAY);
        assertRefused(() -> actions.add(id, new ActionData(" ", ActionOwner.ME, null)), "action-empty");
        assertRefused(() -> actions.add(id, new ActionData("x".repeat(301), ActionOwner.ME, null)), "action-long");
        assertRefused(() -> actions.add(id, new ActionData("x", ActionOwner.ME, TODAY.plusYears(11))), "action-due");
        var action = actions.add(id, new ActionData(" Send it ", ActionOwner.ME, null));
        actions.change(action, new ActionData("Send both", ActionOwner.MENTOR, TODAY));
        var gone = actions.remove(action);
        assertThat(gone.data()).isEqualTo(new ActionData("Send both", ActionOwner.MENTOR, TODAY));
        assertThat(actions.of(id)).isEmpty();
        actions.restore(gone);
        assertThat(actions.of(id)).containsExactly(gone);
        for (int i = 1; i < ActionService.MOST; i++) {
            actions.add(id, new ActionData("More", ActionOwner.ME, null));
        }
        assertRefused(() -> actions.add(id, new ActionData("Too much", ActionOwner.ME, null)), "action-many");
    }

    @Test
    void aRemovedMeetingComesBackWithAllThatWasWritten() {
        var id = meetings.plan(grace, TODAY);
        meetings.writeAgenda(id, new Edit("", "1. The plot"));
        mentoring.change(id, new MeetingData(grace, TODAY, 30, MeetingMode.WRITTEN, true));
        meetings.writeNotes(id, new Edit("", "Long"));
        meetings.shareNotes(id, true);
        actions.add(id, new ActionData("Send it", ActionOwner.ME, TODAY));
        var before = meetings.find(id);
        var agreed = actions.of(id);
        var removed = mentoring.remove(id);
        assertThat(actions.open(null, 9).total()).isZero();
        mentoring.restore(removed);
        assertThat(meetings.find(id)).isEqualTo(before);
        assertThat(actions.of(id)).isEqualTo(agreed);
    }

    @Test
    void twoThousandMeetingsAreReadAPageAtATimeWithAConstantNumberOfStatements() {
        log(TODAY);
        int few = reading();
        for (int i = 0; i < 2_000; i++) {
            log(TODAY.minusDays(i));
        }
        assertThat(reading()).isEqualTo(few).isLessThanOrEqualTo(4);
        var page = meetings.page(null, 1_990, 25);
        assertThat(page.total()).isEqualTo(2_001);
        assertThat(page.rows()).hasSize(11);
    }

    private int reading() {
        return Statements.count(() -> {
            meetings.page(null, 0, 25);
            meetings.planned(null);
            actions.open(null, 12);
        });
    }

    private MeetingId log(LocalDate day) {
        return mentoring.log(new MeetingData(grace, day, 30, MeetingMode.LIVE));
    }

    private static void assertRefused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("mentoring.refused." + why));
    }
}
