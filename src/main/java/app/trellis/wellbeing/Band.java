package app.trellis.wellbeing;

/** A range of scores as its publisher names it. A band is a reading aid, never a diagnosis. */
public enum Band {
    /** WHO-5 above 50. */
    WHO_5_ABOVE_50,
    /** WHO-5 of 50 or less: below it, publishers suggest a closer look. */
    WHO_5_UP_TO_50,
    /** WHO-5 of 28 or less: publishers suggest talking it over with a professional. */
    WHO_5_UP_TO_28,
    /** PHQ-4 of 0 to 2, published as “none”. */
    PHQ_4_NONE,
    /** PHQ-4 of 3 to 5, published as “mild”. */
    PHQ_4_MILD,
    /** PHQ-4 of 6 to 8, published as “moderate”. */
    PHQ_4_MODERATE,
    /** PHQ-4 of 9 to 12, published as “severe”. */
    PHQ_4_SEVERE
}
