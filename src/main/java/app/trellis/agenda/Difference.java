package app.trellis.agenda;

import app.trellis.mentoring.MentorId;
import org.jspecify.annotations.Nullable;

/**
 * Whom an entry differs from, and why: "What is your worldview, and how does it differ from others?" (post, section
 * "Advice for making the most of a PhD").
 *
 * @param mentor the mentor it is, if it is one on the student's list
 * @param name a person or an agenda, in up to 200 characters; empty if the entry differs from nobody
 * @param why Markdown, up to 4,000 characters; may be empty
 */
public record Difference(@Nullable MentorId mentor, String name, String why) {

    /** From nobody. */
    public static final Difference NONE = new Difference(null, "", "");

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 200;

    /** The longest reason, in characters. */
    public static final int WHY_LENGTH = 4_000;
}
