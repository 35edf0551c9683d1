package app.trellis.impact;

import java.util.Locale;

/** A sentence of the catalogue in the languages of the product. */
public record LocalText(String en, String de) {

    public String in(Locale reader) {
        return reader.getLanguage().equals("de") ? de : en;
    }
}
