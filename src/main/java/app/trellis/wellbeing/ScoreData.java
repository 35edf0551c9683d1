package app.trellis.wellbeing;

import java.time.LocalDate;

/** A score as the student copies it from the sheet. */
public record ScoreData(ScoreScale scale, int value, LocalDate takenOn) {

    /** Says nothing: scores must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "ScoreData[private]";
    }
}
