package app.trellis.account;

/** What a student can share with an advisor, each on its own. Wellbeing is not among them, and never will be. */
public enum Area {
    /** Programme, phases and milestones. */
    PLAN,
    /** Finished weekly reviews, without the check-in, and mentor time. */
    REVIEWS,
    /** Ideas and their proposals; never what the student thinks that somebody will say of them. */
    IDEAS,
    /** Projects with their decisions, lessons and outputs. */
    PROJECTS,
    /**
     * Meetings with all mentors, with agendas and what was agreed, and the notes that the student shares; never what the
     * student thinks of a mentor.
     */
    MEETINGS,
    /** The kept versions of the agenda, bets, and the entries of the worldview that the student ticked one by one. */
    AGENDA
}
