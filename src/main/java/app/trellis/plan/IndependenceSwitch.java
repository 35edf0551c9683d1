package app.trellis.plan;

/**
 * When to switch to working mostly on one's own ideas, in months of full-time progress.
 *
 * <p>The post, "Increase your independence", says after the first year or two, depending on prior experience and on how
 * long the programme is. Here: four months for each year of the programme, less six with about a year of experience,
 * less twelve with two or more, and kept between 6 and 24. Five years without experience make month 20.
 *
 * @param computed four months a year, rounded
 * @param saved taken off for experience
 * @param month the result
 */
record IndependenceSwitch(int computed, int saved, int month) {
    static final int EARLIEST = 6;
    static final int LATEST = 24;
    private static final double MONTHS_A_YEAR_OF_LENGTH = 4.0;

    static IndependenceSwitch of(int lengthMonths, Experience experience) {
        int computed = (int) Math.round(MONTHS_A_YEAR_OF_LENGTH * lengthMonths / 12);
        int saved = experience.monthsSaved();
        return new IndependenceSwitch(computed, saved, Math.clamp(computed - saved, EARLIEST, LATEST));
    }

    static IndependenceSwitch of(Programme programme) {
        return of(programme.lengthMonths(), programme.experience());
    }

    /** Which of the bounds was used, for the sentence that explains it: -1 the earliest, 1 the latest, 0 none. */
    int bound() {
        return Integer.compare(computed - saved, month);
    }
}
