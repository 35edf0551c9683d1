package app.trellis.plan;

import java.time.LocalDate;
import java.util.List;

/** The answers about a programme, as a form edits them; {@link ProgrammeService} says what is refused. */
public record ProgrammeData(
        LocalDate start,
        int lengthMonths,
        Pace pace,
        Experience experience,
        Profile profile,
        SafetyNearby safetyNearby) {

    Programme with(List<Leave> leaves) {
        return new Programme(start, lengthMonths, pace, experience, profile, safetyNearby, leaves);
    }
}
