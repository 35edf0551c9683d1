package app.trellis.review.ui;

import app.trellis.mentoring.MentorTime;
import com.vaadin.flow.component.html.Paragraph;

/** Mentor time in one sentence: what was had, what most people need, and nothing but calm on leave. */
final class MentorTimeLine extends Paragraph {

    MentorTimeLine() {
        addClassName("mentor-time-line");
    }

    void show(MentorTime time) {
        String sentence = getTranslation(key(time), time.live(), time.expected(), time.shortfall());
        setText(time.written() == 0 ? sentence : getTranslation("review.time.written", sentence, time.written()));
    }

    private static String key(MentorTime time) {
        if (time.paused()) {
            return "review.time.paused";
        }
        if (time.ownTarget()) {
            return time.under() ? "review.time.under-own" : "review.time.enough-own";
        }
        return time.under() ? "review.time.under" : "review.time.enough";
    }
}
