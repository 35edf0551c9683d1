package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorGuessTest {

    private static final List<Mentor> MENTORS = Stream.of("Grace Hopper", "Alan Turing", "Jürgen Groß", "Grace Kelly")
            .map(name -> new Mentor(MentorId.create(), name, MentorKind.PEER))
            .toList();

    @ParameterizedTest(name = "“{0}” with {1}: {2}")
    @CsvSource(
            nullValues = "nobody",
            value = {
                "Weekly, Alan Turing, Alan Turing",
                "Weekly, alan turing, Alan Turing",
                "Weekly, JURGEN GROß, Jürgen Groß",
                "Weekly, grace hopper, Grace Hopper",
                "1:1 Alan Turing / me, me, Alan Turing",
                "1:1 with Alan, me, Alan Turing",
                "Hopper: plots, me, Grace Hopper",
                "Coffee with Jurgen, me, Jürgen Groß",
                "1:1 with Grace, me, nobody",
                "Grace Kelly and Grace, me, Grace Kelly",
                "Balance sheet, me, nobody",
                "Alan, Grace Hopper, Grace Hopper",
                "Dentist, me, nobody",
                "'', '', nobody"
            })
    void whoTookPartCountsBeforeTheTitle(String title, String person, String guess) {
        var people = List.of(person, "Somebody else");
        assertThat(MentorGuess.of(title, people, MENTORS).map(Mentor::name).orElse(null))
                .isEqualTo(guess);
    }
}
