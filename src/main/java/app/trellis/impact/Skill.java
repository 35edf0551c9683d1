package app.trellis.impact;

/** What else an opportunity trains, beyond the five gaps. */
public enum Skill {
    RESEARCH_EXECUTION,
    IDEA_GENERATION,
    IDEA_EVALUATION,
    COMMUNICATION,
    WELLBEING
}
