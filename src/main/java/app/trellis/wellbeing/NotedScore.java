package app.trellis.wellbeing;

import java.time.LocalDate;

/** The score of a questionnaire that was taken elsewhere. */
public record NotedScore(ScoreId id, Questionnaire questionnaire, int score, LocalDate takenOn) {

    public Band band() {
        return questionnaire.band(score);
    }

    /** Says nothing: scores must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "NotedScore[private]";
    }
}
