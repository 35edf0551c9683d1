package app.trellis.plan;

import java.time.LocalDate;

/**
 * The day a milestone is meant to be reached by.
 *
 * @param own whether the student chose it
 * @param earlier whether it was computed into the past, at set-up or by a change of the programme
 * @param reason why it is that date
 */
public record TargetDate(LocalDate date, boolean own, boolean earlier, Reason reason) {}
