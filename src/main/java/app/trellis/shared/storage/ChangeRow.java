package app.trellis.shared.storage;

import app.trellis.shared.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads a change from a row that has either the day, {@code on_day}, or the moment, {@code at_time}. */
public final class ChangeRow {

    private ChangeRow() {}

    /**
     * @param zone in which a moment has its day
     * @param prefix what stands before the row's {@code what} in the key of the sentence
     */
    public static Change read(ResultSet row, ZoneId zone, String prefix) throws SQLException {
        var moment = row.getObject("at_time", OffsetDateTime.class);
        return new Change(
                moment == null
                        ? row.getObject("on_day", LocalDate.class)
                        : moment.atZoneSameInstant(zone).toLocalDate(),
                prefix + row.getString("what"),
                row.getString("title"));
    }
}
