package app.trellis.advising;

import java.time.LocalDate;

/**
 * The open milestone whose date comes next.
 *
 * @param title in the advisor's language, unless the student wrote an own one
 */
public record NextMilestone(String title, LocalDate date) {}
