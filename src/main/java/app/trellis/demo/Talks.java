package app.trellis.demo;

import app.trellis.mentoring.ActionData;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import java.time.LocalDate;

/** The acting student's meetings, with what is written about them and agreed in them. */
class Talks {

    private static final int ALL = 200;

    private final MentoringService mentoring;
    private final MeetingService meetings;
    private final ActionService actions;

    Talks(MentoringService mentoring, MeetingService meetings, ActionService actions) {
        this.mentoring = mentoring;
        this.meetings = meetings;
        this.actions = actions;
    }

    void hold(Talk talk, LocalDate day) {
        var mentor = mentor(talk.with());
        var data = new MeetingData(mentor, day, talk.minutes(), talk.mode(), talk.object());
        var meeting = talk.agenda().isEmpty() ? mentoring.log(data) : planned(mentor, day, talk.agenda());
        mentoring.change(meeting, data);
        if (!talk.notes().isEmpty()) {
            meetings.writeNotes(meeting, new Edit("", talk.notes()));
            meetings.shareNotes(meeting, talk.share());
        }
        talk.agreed()
                .forEach(it -> actions.add(
                        meeting, new ActionData(it.what(), it.by(), it.due() == 0 ? null : day.plusDays(it.due()))));
    }

    void plan(Talk.Plan plan, LocalDate today) {
        planned(mentor(plan.with()), today.plusDays(plan.in()), plan.agenda());
    }

    void tick(String what) {
        var action = actions.open(null, ALL).first().stream()
                .filter(it -> it.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is open that says: " + what));
        actions.done(action.id(), true);
    }

    private MeetingId planned(MentorId mentor, LocalDate day, String agenda) {
        var meeting = meetings.plan(mentor, day);
        if (!agenda.isEmpty()) {
            meetings.writeAgenda(meeting, new Edit("", agenda));
        }
        return meeting;
    }

    private MentorId mentor(String name) {
        return mentoring.mentors().stream()
                .filter(each -> each.name().equals(name))
                .map(Mentor::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mentor is called: " + name));
    }
}
