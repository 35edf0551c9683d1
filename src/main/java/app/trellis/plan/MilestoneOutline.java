package app.trellis.plan;

import java.time.LocalDate;

/** A milestone that is not on the plan, as it would be there; the date is the suggested one. */
public record MilestoneOutline(Phase phase, MilestoneText text, LocalDate date) {}
