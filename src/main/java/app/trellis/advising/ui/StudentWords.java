package app.trellis.advising.ui;

import app.trellis.account.Area;
import app.trellis.advising.Attention;
import app.trellis.advising.StudentRow;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.time.LocalDate;

/** Says where a student stands, in the list and on their page alike. What is not shared is said to be so. */
record StudentWords(Translator texts, Formats formats, LocalDate today) {

    String phase(StudentRow student) {
        if (!student.shares(Area.PLAN)) {
            return texts.get("advising.not-shared");
        }
        var programme = student.programme();
        if (programme == null) {
            return texts.get("advising.no-programme");
        }
        var phase = texts.get("plan.phase." + programme.mainPhase(today));
        return programme.onLeave(today) ? texts.get("advising.on-leave", phase) : phase;
    }

    String nextMilestone(StudentRow student) {
        if (!student.shares(Area.PLAN)) {
            return texts.get("advising.not-shared");
        }
        var next = student.next();
        return next == null
                ? texts.get("advising.no-milestone")
                : texts.get("advising.milestone-by", next.title(), formats.date(next.date()));
    }

    String lastReview(StudentRow student) {
        if (!student.shares(Area.REVIEWS)) {
            return texts.get("advising.not-shared");
        }
        var week = student.lastReview();
        return week == null
                ? texts.get("advising.no-review")
                : texts.get("advising.review-of", week.week(), formats.date(week.monday()));
    }

    String mentorTime(StudentRow student) {
        var time = student.mentorTime();
        if (time == null) {
            return texts.get("advising.not-shared");
        }
        return time.paused()
                ? texts.get("advising.mentor-time-paused", time.live())
                : texts.get("advising.mentor-time-of", time.live(), time.expected());
    }

    String waiting(StudentRow student) {
        return texts.get("advising.waiting-number", student.waiting());
    }

    String why(Attention attention) {
        var due = attention.due();
        return texts.get(
                "advising.why." + attention.reason(), attention.amount(), due == null ? "" : formats.date(due));
    }

    String clears(Attention attention) {
        return texts.get("advising.clears." + attention.reason());
    }
}
