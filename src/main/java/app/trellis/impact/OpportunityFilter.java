package app.trellis.impact;

import org.jspecify.annotations.Nullable;

/**
 * What a student looks for. Null, false and an empty text ask for nothing.
 *
 * @param remote only what can at least partly be done from anywhere
 * @param open only what one can still apply to or join
 * @param mine only what the student has saved, applied to or attended
 * @param hidden only what the student has hidden; otherwise it is left out, unless {@code mine} asks for it
 * @param text words that all have to occur in name, organiser, place or description
 */
public record OpportunityFilter(
        @Nullable OpportunityKind kind,
        @Nullable Gap gap,
        @Nullable Region region,
        boolean remote,
        boolean open,
        boolean mine,
        boolean hidden,
        String text) {

    /** Asks for nothing, so everything matches. */
    public static final OpportunityFilter EVERYTHING =
            new OpportunityFilter(null, null, null, false, false, false, false, "");

    /** The same, but for one gap. */
    public static OpportunityFilter filling(Gap gap) {
        return new OpportunityFilter(null, gap, null, false, false, false, false, "");
    }
}
