package app.trellis.wellbeing;

/**
 * An entry of the support list as the administrator looks after it.
 *
 * @param entry as students see it, or would
 * @param hidden whether students do not see it
 */
public record ListedSupport(SupportResource entry, Origin origin, boolean hidden) {

    /** Where an entry comes from. */
    public enum Origin {
        /** With the product; an upgrade may mend it. */
        SHIPPED,
        /** With the product, and changed here; an upgrade leaves it as it is. */
        CHANGED,
        /** From here. */
        OWN
    }

    /** Whether this is the place that a student fills with the own university's service; it always stays. */
    public boolean fixed() {
        return entry.isOwnServicePlace();
    }
}
