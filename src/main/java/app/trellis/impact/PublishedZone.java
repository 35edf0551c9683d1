package app.trellis.impact;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The time zone in which a deadline was published: {@code AoE} ("anywhere on Earth", the last place where the day
 * ends, UTC-12), {@code UTC} with or without hours, or a name of the IANA list such as {@code Europe/Berlin}.
 *
 * <p>Abbreviations are refused, because {@code EST} forgets summer time and {@code PT} means three things.
 */
public record PublishedZone(String name, ZoneId id) {

    /** Anywhere on Earth. */
    public static final PublishedZone AOE = new PublishedZone("AoE", ZoneOffset.ofHours(-12));

    private static final Pattern FROM_UTC = Pattern.compile("UTC([+-]\\d{1,2}(:\\d{2})?)?");

    /** @throws IllegalArgumentException if nobody knows the zone, or it is an abbreviation */
    public static PublishedZone parse(String text) {
        if (text.toLowerCase(Locale.ROOT).equals("aoe") || text.equals("UTC-12")) {
            return AOE;
        }
        boolean named = text.contains("/") && !text.startsWith("Etc/");
        if (!named && !FROM_UTC.matcher(text).matches()) {
            throw unknown();
        }
        try {
            return new PublishedZone(text, ZoneId.of(text));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    private static Unreadable unknown() {
        return new Unreadable(Fault.UNKNOWN_ZONE);
    }
}
