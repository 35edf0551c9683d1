package app.trellis.advising;

import app.trellis.account.Area;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a relation {@code a} shares, as one column an area: parts of the statement about all students. */
final class SharedAreas {

    static final String COLUMNS = Stream.of(Area.values())
            .map(area -> "%1$s.area as %1$s".formatted(name(area)))
            .collect(Collectors.joining(", "));

    static final String JOINS = Stream.of(Area.values())
            .map(area -> "left join advising_share %1$s on %1$s.advising = a.id and %1$s.area = '%2$s'"
                    .formatted(name(area), area.name()))
            .collect(Collectors.joining("\n"));

    private SharedAreas() {}

    static Set<Area> of(ResultSet row) throws SQLException {
        var shared = EnumSet.noneOf(Area.class);
        for (var area : Area.values()) {
            if (row.getString(name(area)) != null) {
                shared.add(area);
            }
        }
        return shared;
    }

    private static String name(Area area) {
        return "shares_" + area.name().toLowerCase(Locale.ROOT);
    }
}
