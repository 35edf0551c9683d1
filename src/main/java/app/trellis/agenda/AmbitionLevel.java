package app.trellis.agenda;

/**
 * How ambitious a quarter was, in the student's own eyes: “Gradually start being more ambitious. Rather than aiming for
 * individual project ideas, can you start to craft an overarching agenda?” (post, section "Advice for making the most of a
 * PhD"). A step to name, not a grade.
 */
public enum AmbitionLevel {
    /** Next steps that very likely work. */
    STEPS,
    /** Projects that may fail. */
    STRETCH,
    /** A bet on something that would matter a lot. */
    BET,
    /** An agenda of one's own, which the projects serve. */
    AGENDA
}
