package app.trellis.impact;

import app.trellis.plan.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * What was just changed, and what it takes to change it back.
 *
 * @param before the application as it was; null if there was none
 * @param added the milestone that was put on the plan; null if there was none
 */
public record ApplicationChange(
        ApplicationId id,
        @Nullable Application before,
        @Nullable MilestoneId added) {}
