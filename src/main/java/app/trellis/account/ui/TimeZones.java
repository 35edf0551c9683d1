package app.trellis.account.ui;

import java.time.ZoneId;
import java.util.List;

/** The time zones to choose from: the places of the world, without the short names that leave summer time open. */
final class TimeZones {

    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private TimeZones() {}

    static List<ZoneId> all() {
        return ALL;
    }

    /** As people say it: New York, and not New_York. */
    static String label(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }
}
