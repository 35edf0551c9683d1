package app.trellis.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reading group in a list.
 *
 * @param members how many take part
 * @param next when its next session begins, or began if one is running; null if none is planned
 * @param finished how many sessions it has held
 */
public record GroupSummary(
        GroupId id, String name, int members, @Nullable Instant next, int finished) {}
