package app.trellis.wellbeing;

/**
 * A validated questionnaire whose score a student may note. It is taken elsewhere: its questions
 * are not part of this product.
 *
 * <p>Bands: WHO-5 after Topp et al. 2015 (50 or less) and the WHO-5 guidance (28 or less); PHQ-4
 * after the NINDS common data elements.
 */
public enum Questionnaire {
    /** WHO-5 Well-Being Index, 0 to 100, high is good. */
    WHO_5(100),
    /** PHQ-4, 0 to 12, low is good. */
    PHQ_4(12);

    private final int highest;

    Questionnaire(int highest) {
        this.highest = highest;
    }

    public int highest() {
        return highest;
    }

    /** The published band a score lies in. */
    public Band band(int score) {
        if (score < 0 || score > highest) {
            throw new IllegalArgumentException("No such score");
        }
        return switch (this) {
            case WHO_5 -> score <= 28 ? Band.WHO_5_UP_TO_28 : who5AboveLowest(score);
            case PHQ_4 -> score <= 2 ? Band.PHQ_4_NONE : phq4AboveNone(score);
        };
    }

    private static Band who5AboveLowest(int score) {
        return score <= 50 ? Band.WHO_5_UP_TO_50 : Band.WHO_5_ABOVE_50;
    }

    private static Band phq4AboveNone(int score) {
        if (score <= 5) {
            return Band.PHQ_4_MILD;
        }
        return score <= 8 ? Band.PHQ_4_MODERATE : Band.PHQ_4_SEVERE;
    }
}
