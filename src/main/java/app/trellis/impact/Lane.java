package app.trellis.impact;

import app.trellis.plan.Phase;

/**
 * The lane of the plan in which an opportunity belongs.
 *
 * <p>The post, "Advice for making the most of a PhD": mentors and practice improve execution; reading up on safety and
 * feedback on a theory of change improve the generation of ideas; debate with others improves their evaluation.
 */
final class Lane {

    private Lane() {}

    static Phase of(Opportunity opportunity) {
        if (opportunity.gaps().contains(Gap.SAFETY_EXPERIENCE)
                || opportunity.gaps().contains(Gap.SAFETY_MENTOR)) {
            return Phase.EXECUTION;
        }
        boolean ideas = opportunity.gaps().contains(Gap.THEORY_OF_IMPACT)
                || opportunity.gaps().contains(Gap.SAFETY_FEEDBACK)
                || opportunity.skills().contains(Skill.IDEA_GENERATION);
        if (ideas) {
            return Phase.GENERATION;
        }
        boolean practice = opportunity.gaps().isEmpty() && opportunity.skills().contains(Skill.RESEARCH_EXECUTION);
        return practice ? Phase.EXECUTION : Phase.EVALUATION;
    }
}
