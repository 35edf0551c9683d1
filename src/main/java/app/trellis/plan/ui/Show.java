package app.trellis.plan.ui;

import app.trellis.plan.MilestoneStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which milestones the list shows. */
enum Show {
    /** Those with something still to do. */
    OPEN,
    /** Those that are done. */
    REACHED,
    /** Those that were given up. */
    DROPPED;

    boolean includes(MilestoneStatus status) {
        return switch (this) {
            case OPEN -> status.open();
            case REACHED -> status == MilestoneStatus.REACHED;
            case DROPPED -> status == MilestoneStatus.DROPPED;
        };
    }

    /** As it stands in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Show> of(String word) {
        return Arrays.stream(values()).filter(show -> show.word().equals(word)).findFirst();
    }
}
