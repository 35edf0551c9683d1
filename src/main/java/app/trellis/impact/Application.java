package app.trellis.impact;

import app.trellis.plan.MilestoneId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a student did about one edition of an opportunity.
 *
 * <p>Name and gaps are kept with it, so that it still reads and counts when the entry has left the catalogue.
 *
 * @param edition the label of the edition; empty if none was known
 * @param note what came of it; with it, having attended is evidence for the gaps
 * @param attendedOn the day on which the student marked it as attended; null before that
 * @param milestone the milestone it put on the plan; null if there is none
 */
public record Application(
        ApplicationId id,
        OpportunityId opportunity,
        String edition,
        String name,
        Set<Gap> gaps,
        ApplicationState state,
        String note,
        LocalDate savedOn,
        @Nullable LocalDate attendedOn,
        @Nullable MilestoneId milestone) {

    public Application {
        gaps = Set.copyOf(gaps);
    }

    /** Name and edition: "MATS Winter 2027". */
    public String title() {
        return edition.isEmpty() ? name : name + " " + edition;
    }

    /** Whether it counts as evidence: the student was there and says what came of it. */
    public boolean isEvidence() {
        return state == ApplicationState.ATTENDED && !note.isBlank();
    }
}
