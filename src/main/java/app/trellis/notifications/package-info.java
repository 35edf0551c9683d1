/**
 * What leaves Trellis by itself: a student's dates, for the calendar program of their choice, and the weekly mail. It reads
 * no check-in and no reflection; see {@code docs/adr/0150-a-calendar-by-a-secret-link.md}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"shared", "account", "plan", "mentoring", "impact"})
package app.trellis.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
