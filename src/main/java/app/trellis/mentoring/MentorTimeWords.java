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
        String why = time.written() > 0 ? "mentoring.time.written" : "mentoring.time.why";
        return new Gauge(
                time.live(),
                time.expected(),
                texts.get("mentoring.time.said", time.live(), time.expected()),
                texts.get(why, time.written()));
    }

    /** What is said instead of the gauge while the student is away. */
    public String paused() {
        return texts.get("mentoring.time.paused");
    }
}
