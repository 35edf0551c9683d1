package app.trellis.mentoring;

import app.trellis.shared.text.Gauge;
import app.trellis.shared.text.Translator;

/**
 * Mentor time in words, the same wherever its gauge is shown.
 *
 * @param texts the reader's language
 */
public record MentorTimeWords(Translator texts) {

    /** The gauge, whether or not the student is away. */
    public Gauge gauge(MentorTime time) {
        return new Gauge(
                time.live(),
                time.expected(),
                texts.get("mentoring.time.said", time.live(), time.expected()),
                why(time));
    }

    private String why(MentorTime time) {
        if (time.daysAway() > 0) {
            return texts.get("mentoring.time.away", time.daysAway(), time.target());
        }
        if (time.written() > 0) {
            return texts.get("mentoring.time.written", time.written());
        }
        return time.ownTarget() ? texts.get("mentoring.time.own", time.target()) : texts.get("mentoring.time.why");
    }

    /** What is said instead of the gauge while the student is away. */
    public String paused() {
        return texts.get("mentoring.time.paused");
    }
}
