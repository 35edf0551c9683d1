package app.trellis.report;

import app.trellis.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An advisor to whom a version was handed, with what they have written.
 *
 * @param active whether they advise the student now
 * @param outcome what they have chosen, and {@code label} its words at that moment
 */
record StoredReader(
        AccountId advisor,
        String name,
        boolean active,
        String text,
        @Nullable OutcomeId outcome,
        @Nullable OutcomeLabel label,
        @Nullable Instant givenAt,
        @Nullable Instant signedAt) {

    AdvisorView view() {
        return givenAt == null
                ? new AdvisorView(name, "", null, null, null)
                : new AdvisorView(name, text, label, givenAt, signedAt);
    }

    Signatures.Reader signature() {
        return new Signatures.Reader(active, givenAt != null, signedAt != null);
    }
}
