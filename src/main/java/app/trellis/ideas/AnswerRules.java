package app.trellis.ideas;

import app.trellis.mentoring.MentorKind;
import app.trellis.shared.Refused;

/**
 * What makes an answer complete: what its lane asks, a number and why. The post, section "People": a mentor has a sense
 * of how promising an idea is at once, and the reasoning behind it is what a student learns from.
 */
final class AnswerRules {

    private AnswerRules() {}

    /** Refuses an answer that leaves out what its lane is for, and "strong" from anybody but an advisor. */
    static void check(FeedbackLane lane, MentorKind kind, FeedbackAnswer answer) {
        switch (lane) {
            case THEORY_OF_CHANGE -> refuse(answer.onTheory().isEmpty(), "feedback.refused.theory");
            case TRACTABILITY ->
                refuse(answer.onTractability().isEmpty() || answer.onInterest().isEmpty(), "feedback.refused.criteria");
        }
        Promising.check(answer.promising());
        refuse(answer.reason().isEmpty(), "feedback.refused.reason");
        refuse(answer.strong() && kind != MentorKind.ADVISOR, "feedback.refused.strong");
        length(answer.onTheory(), FeedbackAnswer.COMMENT_LENGTH);
        length(answer.onTractability(), FeedbackAnswer.COMMENT_LENGTH);
        length(answer.onInterest(), FeedbackAnswer.COMMENT_LENGTH);
        length(answer.reason(), FeedbackAnswer.REASON_LENGTH);
    }

    /** Refuses a text that is longer than what is kept. */
    static void length(String text, int most) {
        if (text.length() > most) {
            throw new Refused("feedback.refused.long", most);
        }
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Refused(key);
        }
    }
}
