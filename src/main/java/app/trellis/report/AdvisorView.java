package app.trellis.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor says of a year.
 *
 * @param text empty until given
 * @param outcome none until given
 * @param givenAt when it was shown to the student; null while it is a draft
 * @param signedAt when they said that they had read the report, which is not agreement
 */
public record AdvisorView(
        String advisor,
        String text,
        @Nullable OutcomeLabel outcome,
        @Nullable Instant givenAt,
        @Nullable Instant signedAt) {}
