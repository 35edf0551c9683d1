package app.trellis.wellbeing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says of one entry.
 *
 * @param content the entry in place of the shipped one; null while the shipped one counts
 * @param checkedOn the day they compared it with the service's own page
 */
record SupportOverride(
        String id,
        @Nullable SupportResource content,
        boolean hidden,
        @Nullable LocalDate checkedOn) {

    static SupportOverride none(String id) {
        return new SupportOverride(id, null, false, null);
    }

    SupportOverride with(SupportResource entry) {
        return new SupportOverride(id, entry, hidden, checkedOn);
    }

    SupportOverride hidden(boolean now) {
        return new SupportOverride(id, content, now, checkedOn);
    }

    SupportOverride checked(LocalDate day) {
        return new SupportOverride(id, content, hidden, day);
    }
}
