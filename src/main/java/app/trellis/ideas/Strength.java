package app.trellis.ideas;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an idea is strong. The post, section "Increase your independence": ideas that are safety-relevant and which
 * you and your advisor agree are strong.
 *
 * @param student whether the student calls it strong
 * @param advisor whether an advisor does, in an answer that is revealed
 * @param note why it matters for safety; empty without one
 */
public record Strength(boolean student, boolean advisor, String note) {

    /** The longest note that is kept. */
    public static final int NOTE_LENGTH = 2_000;

    /** Something that an idea still needs to be strong. */
    public enum Missing {
        STUDENT,
        ADVISOR,
        NOTE
    }

    /** What is still missing; empty for a strong idea. */
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (!student) {
            missing.add(Missing.STUDENT);
        }
        if (!advisor) {
            missing.add(Missing.ADVISOR);
        }
        if (note.isBlank()) {
            missing.add(Missing.NOTE);
        }
        return missing;
    }

    /** Whether all of it is there. */
    public boolean isStrong() {
        return missing().isEmpty();
    }
}
