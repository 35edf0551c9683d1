package app.trellis.ideas;

import java.time.Instant;

/**
 * An answer about a theory of change: evidence that somebody looked at why an idea would matter.
 *
 * @param title the idea's
 * @param safetyResearcher whether the mentor is one, and not the advisor
 */
public record TheoryReview(IdeaId idea, String title, String mentor, boolean safetyResearcher, Instant at) {}
