package app.trellis.groups;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two written names mean the same person: case, spaces, accents, punctuation and the order of the names do not
 * matter. The post, L129: a deep dive "feels less personal than if the agenda of someone in the room is being
 * critiqued", so the author of the agenda must not be a member.
 */
final class SamePerson {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_PEOPLE =
            Pattern.compile("[,;&/+]|\\s(?:and|und|et al\\.?)(?:\\s|$)", Pattern.CASE_INSENSITIVE);

    private SamePerson() {}

    /**
     * Whether one of the authors is among the names.
     *
     * @param authors one name, or several with commas, ampersands or "and" between them
     */
    static boolean anyOf(String authors, List<String> names) {
        List<String> wanted = Stream.concat(Stream.of(authors), Arrays.stream(BETWEEN_PEOPLE.split(authors)))
                .map(SamePerson::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().map(SamePerson::plain).anyMatch(wanted::contains);
    }

    /** The words of a name without accents, in small letters and in alphabetical order. */
    static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return BETWEEN_WORDS
                .splitAsStream(letters)
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
