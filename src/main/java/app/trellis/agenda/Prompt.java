package app.trellis.agenda;

import java.util.Locale;

/**
 * A small question about ambition, as the file has it.
 *
 * @param key never changes: answers point at it
 */
record Prompt(String key, String en, String de) {

    String in(Locale reader) {
        return Locale.GERMAN.getLanguage().equals(reader.getLanguage()) ? de : en;
    }
}
