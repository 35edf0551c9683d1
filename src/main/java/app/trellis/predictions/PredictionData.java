package app.trellis.predictions;

import java.time.LocalDate;

/**
 * What a form says about a prediction.
 *
 * @param statement what will be so; 1 to 500 characters on one line, breaks become spaces
 * @param percent how likely the student holds it; 0 to 100. 1 to 99 is advised: 0 and 100 say that nothing could change
 *     one's mind, but who means that may say it
 * @param resolveBy the day on which it can be told
 */
public record PredictionData(String statement, PredictionKind kind, int percent, LocalDate resolveBy) {

    /** The longest statement, in characters. */
    public static final int STATEMENT_LENGTH = 500;
    /** The longest lesson, in characters. */
    public static final int LESSON_LENGTH = 300;

    public PredictionData {
        statement = line(statement);
    }

    /** A text as one line. */
    static String line(String text) {
        return text.replace("\0", "").replaceAll("\\s+", " ").strip();
    }
}
