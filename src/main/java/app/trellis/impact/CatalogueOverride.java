package app.trellis.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says of one entry.
 *
 * @param content a file with this one entry, in place of the shipped one; null while the shipped one counts
 * @param checkedOn the day they looked at its page
 */
record CatalogueOverride(
        OpportunityId id,
        @Nullable String content,
        boolean hidden,
        @Nullable LocalDate checkedOn) {

    static CatalogueOverride none(OpportunityId id) {
        return new CatalogueOverride(id, null, false, null);
    }

    CatalogueOverride with(String text) {
        return new CatalogueOverride(id, text, hidden, null);
    }

    CatalogueOverride hidden(boolean now) {
        return new CatalogueOverride(id, content, now, checkedOn);
    }

    CatalogueOverride checked(LocalDate day) {
        return new CatalogueOverride(id, content, hidden, day);
    }
}
