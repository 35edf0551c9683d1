package app.trellis.report;

import java.util.Locale;

/** How a year is judged, in both languages; a report keeps its own copy of these words. */
public record OutcomeLabel(String english, String german) {

    /** The words in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }
}
