package app.trellis.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers about a programme, as a form edits them; {@link ProgrammeService} says what is refused. */
public record ProgrammeData(
        LocalDate start,
        int lengthMonths,
        Pace pace,
        Experience experience,
        Profile profile,
        SafetyNearby safetyNearby) {

    Programme with(List<Leave> leaves) {
        return with(leaves, null);
    }

    Programme with(List<Leave> leaves, @Nullable LocalDate switchedOn) {
        return new Programme(start, lengthMonths, pace, experience, profile, safetyNearby, leaves, switchedOn);
    }
}
