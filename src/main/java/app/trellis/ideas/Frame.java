package app.trellis.ideas;

/**
 * A way of looking at an idea. The post, section "People": “over time, you'll learn to analyze research projects from a
 * variety of different frames”. A handful that anybody can pick up; whose frames they are, the student finds out from
 * mentors.
 */
public enum Frame {
    SKEPTIC,
    TEN_YEARS,
    IF_IT_WORKED,
    CHEAPEST_DISPROOF,
    WHO_ELSE,
    PATH_TO_SAFETY,
    AT_SCALE;

    /** Notes in Markdown with a new part at their end, which begins with a heading and a question. */
    public static String onto(String notes, String heading, String question) {
        String before = notes.stripTrailing();
        return before + (before.isEmpty() ? "" : "\n\n") + "### " + heading + "\n\n*" + question + "*\n\n";
    }
}
