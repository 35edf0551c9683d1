package app.trellis.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as a form edits it.
 *
 * @param title at most 200 characters; the suggested title, unchanged, stays translated
 * @param why at most 2000 characters, may be empty; the suggested reason, unchanged, stays translated
 * @param target an own date; none keeps the suggested date (the student's own milestones must have one)
 */
public record MilestoneData(
        Phase phase, String title, String why, @Nullable LocalDate target) {}
