package app.trellis.mentoring;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which mentor an event in a calendar was probably with: by who took part, else by the title. If two fit equally well,
 * neither is named, since a wrong guess costs more than none.
 */
final class MentorGuess {

    private static final int SHORTEST_PART = 3;

    private MentorGuess() {}

    /** @param people names of those who took part */
    static Optional<Mentor> of(String title, Collection<String> people, List<Mentor> mentors) {
        var present = people.stream().map(MentorGuess::plain).toList();
        var words = " " + plain(title) + " ";
        return only(mentors, mentor -> present.contains(plain(mentor.name())))
                .or(() -> only(mentors, mentor -> words.contains(" " + plain(mentor.name()) + " ")))
                .or(() -> only(mentors, mentor -> parts(mentor).anyMatch(part -> words.contains(" " + part + " "))));
    }

    private static Optional<Mentor> only(List<Mentor> mentors, Predicate<Mentor> fits) {
        var fitting = mentors.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Stream<String> parts(Mentor mentor) {
        return Stream.of(plain(mentor.name()).split(" ")).filter(part -> part.length() >= SHORTEST_PART);
    }

    /** Lower case, without accents and punctuation. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
