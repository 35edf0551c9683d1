package app.trellis.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the support list.
 *
 * @param country ISO code, {@value #WORLDWIDE}, or EU
 * @param call numbers to call, as people write them
 * @param text number to send a text message to
 * @param keyword the word to send there, if one is asked for
 * @param hours when somebody answers, in words; null if not noted
 * @param languages codes of the languages spoken there, such as {@code de}; empty if not noted
 * @param checkedOn when somebody last checked the number against the service's own page
 */
public record SupportResource(
        String id,
        String country,
        Words service,
        List<String> call,
        @Nullable String text,
        @Nullable String keyword,
        @Nullable String url,
        Audience audience,
        @Nullable Words note,
        Confidence confidence,
        @Nullable LocalDate checkedOn,
        @Nullable Words hours,
        List<String> languages) {

    public static final String WORLDWIDE = "*";

    /** The place in the list that the student fills with the own university's service. */
    static final String OWN_SERVICE = "own-university";

    static final int FRESH_MONTHS = 12;

    /** Whom a service is for. */
    public enum Audience {
        ANYONE,
        STUDENTS,
        GRADUATE_STUDENTS,
        EMERGENCY
    }

    /** How sure the list is of an entry. */
    public enum Confidence {
        HIGH,
        MEDIUM
    }

    /** A text of the list in both languages. */
    public record Words(String en, String de) {

        public String in(Locale locale) {
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? de : en;
        }
    }

    /** A list in the file that is left out is an empty one. */
    public SupportResource {
        call = call == null ? List.of() : List.copyOf(call);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** Whether the entry was checked within a year; otherwise the screen says that it was not. */
    public boolean checkedRecently(LocalDate today) {
        return checkedOn != null && !checkedOn.isBefore(today.minusMonths(FRESH_MONTHS));
    }

    SupportResource called(String newId) {
        return new SupportResource(
                newId,
                country,
                service,
                call,
                text,
                keyword,
                url,
                audience,
                note,
                confidence,
                checkedOn,
                hours,
                languages);
    }

    SupportResource checked(LocalDate day) {
        return new SupportResource(
                id, country, service, call, text, keyword, url, audience, note, confidence, day, hours, languages);
    }

    boolean isWorldwide() {
        return WORLDWIDE.equals(country);
    }

    boolean isOwnServicePlace() {
        return OWN_SERVICE.equals(id);
    }
}
