package app.trellis.groups;

import java.time.Instant;

/**
 * The session that is next for somebody, in whichever of their groups.
 *
 * @param presenting whether they present
 * @param running whether it has begun
 */
public record UpcomingSession(
        GroupId group,
        SessionId id,
        String groupName,
        String topic,
        Instant startsAt,
        boolean presenting,
        boolean running) {}
