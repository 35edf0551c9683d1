package app.trellis.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a student enters to put an opportunity on the plan.
 *
 * @param date the day to aim for; may only be left out if a deadline is known
 */
public record ToPlanData(String title, String why, @Nullable LocalDate date) {}
