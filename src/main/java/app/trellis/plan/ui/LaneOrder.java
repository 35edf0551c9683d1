package app.trellis.plan.ui;

import app.trellis.plan.MilestoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone goes when it is moved one place, seen by somebody who sees only some of its lane.
 *
 * @param lane all of the lane, in the student's own order
 * @param shown those that the list shows, in the same order
 */
record LaneOrder(List<MilestoneId> lane, List<MilestoneId> shown) {

    /** Before the one that is shown above it; nothing for the first. */
    Optional<Place> up(MilestoneId id) {
        int at = shown.indexOf(id);
        return at < 1 ? Optional.empty() : Optional.of(new Place(shown.get(at - 1)));
    }

    /** Behind the one that is shown below it; nothing for the last. */
    Optional<Place> down(MilestoneId id) {
        int at = shown.indexOf(id);
        if (at < 0 || at == shown.size() - 1) {
            return Optional.empty();
        }
        int behind = lane.indexOf(shown.get(at + 1)) + 1;
        return Optional.of(new Place(behind < lane.size() ? lane.get(behind) : null));
    }

    /**
     * Where to put it.
     *
     * @param before the one it goes before; none puts it at the end
     */
    record Place(@Nullable MilestoneId before) {}
}
