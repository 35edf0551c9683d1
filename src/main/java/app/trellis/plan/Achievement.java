package app.trellis.plan;

import java.util.Set;

/**
 * Something that happened elsewhere in Trellis and may show that a suggested milestone is on its way. The milestone is
 * never ticked for it: whether it is enough, the student says.
 */
public enum Achievement {
    /** The student had predicted what their advisor would say (post, section "People"). */
    ADVISOR_PREDICTED("predicted-advisor", "predicted-mentors"),
    /** The student had predicted what somebody else would say (post, section "People"). */
    MENTOR_PREDICTED("predicted-mentors"),
    /** Student and advisor disagree, and the student knew they would (post, section "People"). */
    DISAGREEMENT_KNOWN("disagreement"),
    /** A safety researcher answered about a theory of change (post, section "Improving idea generation"). */
    THEORY_ANSWERED("theory-of-change-feedback"),
    /** Somebody outside safety answered about tractability and interest (same section). */
    TRACTABILITY_ANSWERED("tractability-feedback"),
    /** Student and advisor call an idea strong (post, section "Increase your independence"). */
    IDEA_STRONG("strong-ideas"),
    /** An idea was tried within two weeks (post, section "Advice for making the most of a PhD": "rapidly test these ideas"). */
    TESTED_QUICKLY("rapid-test"),
    /** A result led to a decision (post, section "Why might you want to be a research lead?"). */
    RESULT_DECIDED("first-decision"),
    /** The student led a project on their own idea to its end (post, section "Increase your independence"). */
    OWN_PROJECT_LED("own-project"),
    /** A paper went through its reviews and was accepted (post, section "Environment"). */
    OUTPUT_ACCEPTED("first-submission"),
    /** A paper on the student's own idea, with their name first, was submitted (same section). */
    OWN_OUTPUT_SUBMITTED("own-paper"),
    /** An ambitious agenda was begun, with a time box and a rule for stopping (post, section "Environment"). */
    BET_PLACED("first-bet"),
    /** One was closed, with its lesson (same section). */
    BET_CLOSED("second-bet"),
    /** The student wrote down how they see the problem (post, section "Advice for making the most of a PhD"). */
    VIEW_WRITTEN("first-worldview"),
    /** They said whom they differ from, and why (same section). */
    VIEW_DIFFERS("worldview-differences"),
    /** A version of the agenda was kept (same section). */
    AGENDA_KEPT("agenda-draft");

    private final Set<String> templateKeys;

    Achievement(String... templateKeys) {
        this.templateKeys = Set.of(templateKeys);
    }

    /** The suggested milestones that it fits. */
    Set<String> templateKeys() {
        return templateKeys;
    }
}
