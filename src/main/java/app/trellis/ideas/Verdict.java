package app.trellis.ideas;

import java.time.Instant;

/**
 * The actual judgement.
 *
 * @param promising 0 to 100
 * @param byMentor whether the mentor gave it; otherwise the student noted it after a meeting
 */
public record Verdict(int promising, String reason, Instant at, boolean byMentor) {}
