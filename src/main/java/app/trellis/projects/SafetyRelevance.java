package app.trellis.projects;

/** Whether a project bears on safety. No is a fine answer, above all while execution is being learned. */
public enum SafetyRelevance {
    YES,
    PARTLY,
    NO
}
