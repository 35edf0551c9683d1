package app.trellis.mentoring;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarParserImpl;
import org.jspecify.annotations.Nullable;

/** Zones by the names that calendar programs give them; those of Windows come from the library's table. */
final class CalendarZones {

    private static final Properties WINDOWS = windows();

    private CalendarZones() {}

    static Optional<ZoneId> find(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        var plain = name.strip();
        return parse(WINDOWS.getProperty(plain, plain))
                .or(() -> parse(plain.replaceFirst("^/[^/]+/(?:[^/]*/)?(?=[A-Z])", "")));
    }

    private static Optional<ZoneId> parse(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Properties windows() {
        var names = new Properties();
        try (var table = new InputStreamReader(
                Objects.requireNonNull(CalendarParserImpl.class.getResourceAsStream(
                        "/net/fortuna/ical4j/transform/compliance/msTimezoneNames")),
                StandardCharsets.UTF_8)) {
            names.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
