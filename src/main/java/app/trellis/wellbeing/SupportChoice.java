package app.trellis.wellbeing;

import org.jspecify.annotations.Nullable;

/** What a student told the support list about themselves: a country, if they like. */
record SupportChoice(@Nullable String country, OwnService ownService) {

    static SupportChoice none() {
        return new SupportChoice(null, OwnService.none());
    }

    /** Says nothing: where a student would turn to is private. */
    @Override
    public String toString() {
        return "SupportChoice[private]";
    }
}
