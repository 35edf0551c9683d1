package app.trellis.wellbeing.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Countries by the names the reader's language gives them. */
final class CountryName {

    private CountryName() {}

    static String of(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** Orders codes as the reader's language orders the names. */
    static Comparator<String> order(Locale reader) {
        return Comparator.comparing(code -> of(code, reader), Collator.getInstance(reader));
    }
}
