package app.trellis.plan;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a milestone is reached, or on its way: a link, a note, or both.
 *
 * @param link http or https
 * @param note may be empty if there is a link
 */
public record Evidence(EvidenceId id, @Nullable URI link, String note, LocalDate addedOn) {

    /** What a form edits, and what undoing a removal needs. */
    public EvidenceData toData() {
        return new EvidenceData(link == null ? "" : link.toString(), note);
    }
}
