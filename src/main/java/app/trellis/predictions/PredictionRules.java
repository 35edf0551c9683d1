package app.trellis.predictions;

import app.trellis.shared.Refused;

/** What a prediction must look like to be kept. How well it is worded is its writer's business, see {@link Wording}. */
final class PredictionRules {

    static final int LOWEST = 0;
    static final int HIGHEST = 100;

    private PredictionRules() {}

    /** Refuses what says nothing, is longer than storage holds, or is no probability. */
    static void check(PredictionData data) {
        if (data.statement().isEmpty()) {
            throw new Refused("predictions.refused.empty");
        }
        if (data.statement().length() > PredictionData.STATEMENT_LENGTH) {
            throw new Refused("predictions.refused.long", PredictionData.STATEMENT_LENGTH);
        }
        percent(data.percent());
    }

    static void percent(int percent) {
        if (percent < LOWEST || percent > HIGHEST) {
            throw new Refused("predictions.refused.percent");
        }
    }

    static String lesson(String lesson) {
        String line = PredictionData.line(lesson);
        if (line.length() > PredictionData.LESSON_LENGTH) {
            throw new Refused("predictions.refused.lesson", PredictionData.LESSON_LENGTH);
        }
        return line;
    }

    /** Refuses to change what is resolved. */
    static void unresolved(Prediction prediction) {
        if (prediction.isResolved()) {
            throw new Refused("predictions.refused.resolved");
        }
    }
}
