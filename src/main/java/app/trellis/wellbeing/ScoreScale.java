package app.trellis.wellbeing;

/**
 * How the student's sheet states the score. WHO-5 sheets give either the sum of the five answers
 * (0 to 25) or four times that (0 to 100); both are stored as the latter.
 */
public enum ScoreScale {
    WHO_5_INDEX(Questionnaire.WHO_5, 100, 1, 4),
    WHO_5_SUM(Questionnaire.WHO_5, 25, 4, 1),
    PHQ_4_SUM(Questionnaire.PHQ_4, 12, 1, 1);

    private final Questionnaire questionnaire;
    private final int highest;
    private final int factor;
    private final int step;

    ScoreScale(Questionnaire questionnaire, int highest, int factor, int step) {
        this.questionnaire = questionnaire;
        this.highest = highest;
        this.factor = factor;
        this.step = step;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public int highest() {
        return highest;
    }

    /** Scores of this scale go up in steps; a number between two steps is a typing mistake. */
    public int step() {
        return step;
    }

    public boolean accepts(int value) {
        return value >= 0 && value <= highest && value % step == 0;
    }

    /** The score as it is stored. */
    public int scoreOf(int value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException("Not on this scale");
        }
        return value * factor;
    }
}
