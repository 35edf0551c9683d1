package app.trellis.mentoring;

import java.util.List;

/**
 * What was promised and is not done.
 *
 * @param first the ones that are due first
 * @param total how many there are in all
 */
public record OpenActions(List<MeetingAction> first, int total) {

    /** Takes its own copy. */
    public OpenActions {
        first = List.copyOf(first);
    }
}
