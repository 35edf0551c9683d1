package app.trellis.review.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorChoices;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.ChoiceWithNew;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import java.time.LocalDate;

/** The second part: who gave time this week. Two clicks log a meeting, who and for how long, and two what
 * was proposed: who, and which idea. */
final class PeoplePart extends Panel {

    private final transient MentoringService mentoring;
    private final transient WeeklyReview review;
    private final transient LocalDate today;
    private final transient Saving saving;
    private final MentorTimeLine time = new MentorTimeLine();
    private final MeetingList meetings;

    PeoplePart(WeeklyReview review, LocalDate today, ReviewForm.Services services, Saving saving) {
        super("review.part.people");
        this.mentoring = services.mentoring();
        this.review = review;
        this.today = today;
        this.saving = saving;
        meetings = new MeetingList(mentoring::remove, mentoring::restore, this::refresh);
        ChoiceWithNew<Mentor, MentorKind> who = new ChoiceWithNew<>(
                "review.people.who", "mentoring.choice", "mentoring.kind", new MentorChoices(mentoring));
        add(
                who,
                new MeetingEntry(who, review.week(), lastDay(), this::log),
                new ProposedEntry(who, services.ideas(), services.judgements(), saving),
                meetings,
                time);
        refresh();
    }

    private boolean log(MeetingData meeting) {
        boolean logged = saving.store(() -> mentoring.log(meeting));
        refresh();
        return logged;
    }

    private void refresh() {
        meetings.show(mentoring.meetings(review.week().monday(), review.week().sunday()));
        time.show(mentoring.mentorTime());
    }

    /** The day a meeting is most likely to be logged for: today, or the last working day of a week gone by. */
    private LocalDate lastDay() {
        LocalDate friday = review.week().monday().plusDays(4);
        return today.isAfter(review.week().sunday()) ? friday : today;
    }
}
