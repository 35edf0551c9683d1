package app.trellis.plan;

/** The section of the post that a piece of advice comes from. */
public enum PostSection {
    /** "Why be a research lead?" */
    RESEARCH_LEAD,
    /** "Why do a PhD?", People. */
    PEOPLE,
    /** "Why do a PhD?", Environment. */
    ENVIRONMENT,
    /** "Doing independent research". */
    INDEPENDENT_RESEARCH,
    /** "Working as a research contributor". */
    RESEARCH_CONTRIBUTOR,
    /** "Your work might have nothing to do with safety". */
    SAFETY_RELEVANCE,
    /** "Your mental health might suffer". */
    MENTAL_HEALTH,
    /** "So what should you do?" */
    WHAT_TO_DO,
    /** Advice: improving execution. */
    EXECUTION,
    /** Advice: improving idea generation. */
    GENERATION,
    /** Advice: improving idea evaluation. */
    EVALUATION,
    /** Advice: increase your independence. */
    INDEPENDENCE,
    /** Advice: increase your ambition. */
    AMBITION;

    /** Translation key of its name. */
    public String key() {
        return "plan.section." + this;
    }
}
