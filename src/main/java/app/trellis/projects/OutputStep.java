package app.trellis.projects;

import java.time.LocalDate;

/**
 * A step that an output took.
 *
 * @param venue the venue of that time; empty if there was none
 */
public record OutputStep(OutputState state, String venue, LocalDate on) {}
