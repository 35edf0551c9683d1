package app.trellis.groups;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a reading group, as its members see it.
 *
 * @param presenter null if nobody is chosen, or has left and deleted their account
 * @param mine whether the reader presents
 * @param author whose agenda a deep dive is about
 * @param ideaLine the one line of the presenter's idea, if they have linked it
 * @param round the current round from 1 on; 0 before the session begins
 * @param roundStartedAt when that round began
 */
public record Session(
        SessionId id,
        GroupId group,
        Instant startsAt,
        SessionFormat format,
        String topic,
        @Nullable MemberId presenter,
        @Nullable String presenterName,
        boolean mine,
        @Nullable String author,
        @Nullable String ideaLine,
        SessionState state,
        int round,
        @Nullable Instant roundStartedAt) {

    /** What it takes to plan it again, which is how a cancellation is undone. */
    public SessionData data(ZoneId zone) {
        var local = startsAt.atZone(zone);
        return new SessionData(local.toLocalDate(), local.toLocalTime(), format, presenter, topic, author);
    }

    /** The round that is held now. */
    public Round currentRound() {
        return format.rounds().get(Math.clamp(round, 1, format.rounds().size()) - 1);
    }

    /** Whether another round comes after this one. */
    public boolean hasNextRound() {
        return round < format.rounds().size();
    }
}
