package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {

    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Lovelace                  | Ada Lovelace      | true
                    ada  LOVELACE                 | Ada Lovelace      | true
                    Lovelace, Ada                 | Ada Lovelace      | true
                    Jürgen Groß                   | Jurgen Gross      | true
                    Søren Åberg                   | Soren Aberg       | true
                    Łukasz Nowak                  | lukasz nowak      | true
                    Jean-Luc Martin               | Jean Luc Martin   | true
                    Grace Hopper and Ada Lovelace | Ada Lovelace      | true
                    Grace Hopper & Ada Lovelace   | Ada Lovelace      | true
                    Grace Hopper und Ada Lovelace | Ada Lovelace      | true
                    Ada Lovelace et al.           | Ada Lovelace      | true
                    Hopper; Ada Lovelace          | Ada Lovelace      | true
                    Ada Lovelace                  | Ada Byron         | false
                    Ada                           | Ada Lovelace      | false
                    Sandra Anderson               | Ersa Sandndraon   | false
                    !                             | ?                 | false
                    李雷                          | 李雷              | true
                    """)
    void namesAreComparedAsPeopleWould(String authors, String member, boolean same) {
        assertThat(SamePerson.anyOf(authors, List.of("Somebody Else", member))).isEqualTo(same);
    }
}
