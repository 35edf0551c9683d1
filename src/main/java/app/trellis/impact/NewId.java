package app.trellis.impact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes an id for a row that has none, of its name. */
final class NewId {

    private static final int LONGEST = 50;

    private NewId() {}

    /** @param taken whether an entry has this id already */
    static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
        String base = id.isEmpty() ? "entry" : id;
        String free = base;
        for (int number = 2; taken.test(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
