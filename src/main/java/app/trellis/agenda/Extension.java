package app.trellis.agenda;

import java.time.LocalDate;

/**
 * A bet was given more time. That happens at most once: what may be extended for ever has no time box.
 *
 * @param on when that was decided
 * @param from the end of the time box before
 * @param reason why; up to {@value BetData#REASON_LENGTH} characters, never empty
 */
public record Extension(LocalDate on, LocalDate from, String reason) {}
