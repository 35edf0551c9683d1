package app.trellis.agenda;

import app.trellis.shared.time.Quarter;
import java.time.LocalDate;

/**
 * What the student answered to “Am I being ambitious enough?” in one quarter. The question comes back in the next one: the
 * post warns of frittering “the opportunity away doing safe, incremental work” (section "Environment").
 *
 * @param enough whether it was, for now
 * @param note what a bolder step would be, in up to {@value #NOTE_LENGTH} characters; may be empty
 */
public record AmbitionAnswer(Quarter quarter, AmbitionLevel level, boolean enough, String note, LocalDate on) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 1_000;
}
