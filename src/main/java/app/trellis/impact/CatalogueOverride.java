package app.trellis.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says of one entry.
 *
 * @param content a file with this one entry, in place of the shipped one; null while the shipped one counts
 * @param checkedOn the day they looked at its page
 * @param importedFrom the kind of list it last came from; null if it never came from one
 * @param missed how many times in a row such a list was without it
 */
record CatalogueOverride(
        OpportunityId id,
        @Nullable String content,
        boolean hidden,
        @Nullable LocalDate checkedOn,
        @Nullable String importedFrom,
        int missed) {

    static CatalogueOverride none(OpportunityId id) {
        return new CatalogueOverride(id, null, false, null, null, 0);
    }

    CatalogueOverride with(String text) {
        return new CatalogueOverride(id, text, hidden, null, importedFrom, missed);
    }

    CatalogueOverride hidden(boolean now) {
        return new CatalogueOverride(id, content, now, checkedOn, importedFrom, missed);
    }

    CatalogueOverride checked(LocalDate day) {
        return new CatalogueOverride(id, content, hidden, day, importedFrom, missed);
    }

    CatalogueOverride imported(String source) {
        return new CatalogueOverride(id, content, hidden, checkedOn, source, 0);
    }

    CatalogueOverride missedAgain() {
        return new CatalogueOverride(id, content, hidden, checkedOn, importedFrom, missed + 1);
    }
}
