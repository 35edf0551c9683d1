package app.trellis.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a student's log.
 *
 * @param at when; of looks within one hour, the first
 * @param who the name that they had then
 * @param own whether the student did it
 * @param area what it is about, if one area
 * @param about whom it is about; or empty
 */
public record AccessEntry(
        Instant at,
        String who,
        boolean own,
        Deed deed,
        @Nullable Area area,
        String about) {}
