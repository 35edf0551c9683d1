package app.trellis.notifications;

import java.time.Instant;

/**
 * What a calendar link shows now.
 *
 * @param text iCalendar, RFC 5545
 * @param digest of all that can change in it
 * @param changedAt when it was first seen to be like this
 */
public record CalendarFeed(String text, String digest, Instant changedAt) {}
