package app.trellis.impact;

/**
 * An entry of the catalogue as the administrator looks after it.
 *
 * @param opportunity as students see it, or would
 * @param hidden whether students do not see it
 */
public record CuratedEntry(Opportunity opportunity, Origin origin, boolean hidden) {

    /** Where an entry comes from. */
    public enum Origin {
        /** With the product; an upgrade may mend it. */
        SHIPPED,
        /** With the product, and changed here; an upgrade leaves it as it is. */
        CHANGED,
        /** From here. */
        OWN
    }
}
