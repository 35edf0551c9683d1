package app.trellis.impact;

/**
 * What a PhD alone may leave out for somebody who wants to do safety research.
 *
 * <p>The post, "Your work might have nothing to do with safety": a PhD teaches whether an idea will work, hardly
 * whether it matters; where nobody around cares, conferences, hubs and internships have to supply the rest.
 */
public enum Gap {
    THEORY_OF_IMPACT,
    SAFETY_COMMUNITY,
    SAFETY_MENTOR,
    SAFETY_FEEDBACK,
    SAFETY_EXPERIENCE
}
