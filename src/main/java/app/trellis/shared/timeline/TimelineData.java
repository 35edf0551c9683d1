package app.trellis.shared.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows; titles and reasons are in the reader's language, dates are not yet words.
 *
 * @param rests times in which the programme rests
 */
public record TimelineData(LocalDate today, List<Lane> lanes, List<Rest> rests, List<Mark> marks) {

    /** Takes its own copies. */
    public TimelineData {
        lanes = List.copyOf(lanes);
        rests = List.copyOf(rests);
        marks = List.copyOf(marks);
    }

    /**
     * One phase. All days are included.
     *
     * @param key names its colours, {@code --trellis-phase-<key>}
     * @param reason one sentence saying why it lies where it does
     * @param mainFrom first day as the main thing; none where it stays in the background
     * @param mainTo last day as the main thing; none where it stays in the background
     */
    public record Lane(
            String key,
            String label,
            String reason,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate mainFrom,
            @Nullable LocalDate mainTo) {}

    /** A time in which the programme rests, both days included. */
    public record Rest(LocalDate from, LocalDate to) {}

    /**
     * A milestone.
     *
     * @param id told to the listener when it is chosen
     * @param lane key of its lane
     */
    public record Mark(String id, String lane, LocalDate date, State state, boolean overdue, String title) {}

    /** How far a milestone is. One that was given up is not shown. */
    public enum State {
        /** Not begun. */
        PLANNED,
        /** Begun. */
        UNDER_WAY,
        /** Done. */
        REACHED
    }
}
