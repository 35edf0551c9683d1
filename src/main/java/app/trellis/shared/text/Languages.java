package app.trellis.shared.text;

import java.util.List;
import java.util.Locale;

/** The languages Trellis speaks. The first is what a reader of any other language gets. */
public final class Languages {

    /** English, then German. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /** The spoken language nearest to a wanted one: the region is dropped, the unknown becomes English. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
