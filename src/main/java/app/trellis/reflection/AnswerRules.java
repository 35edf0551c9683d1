package app.trellis.reflection;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What an answer must look like. */
final class AnswerRules {

    private AnswerRules() {}

    /** Refuses what no form offers: another number, another choice, a name where none is asked for, or none where one is. */
    static void check(Question question, String about, @Nullable Integer score, @Nullable String choice) {
        if (question.ofEachAdvisor() == about.isEmpty()) {
            throw new NotFound();
        }
        if (about.length() > Answer.NAME_LENGTH) {
            throw new Refused("shared.refused.long", Answer.NAME_LENGTH);
        }
        if (score != null && (!question.scored() || score < Answer.LOWEST || score > Answer.HIGHEST)) {
            throw new Refused("reflection.refused.score", Answer.LOWEST, Answer.HIGHEST);
        }
        if (choice != null && !question.choices().contains(choice)) {
            throw new NotFound();
        }
    }
}
