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
        @Nullable LocalDate checkedOn) {

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
    }

    /** Whether the entry was checked within a year; otherwise the screen says that it was not. */
    public boolean checkedRecently(LocalDate today) {
        return checkedOn != null && !checkedOn.isBefore(today.minusMonths(FRESH_MONTHS));
    }

    boolean isWorldwide() {
        return WORLDWIDE.equals(country);
    }

    boolean isOwnServicePlace() {
        return OWN_SERVICE.equals(id);
    }
}
