package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.report.Signatures.Reader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {

    /** A reader: a, active; g, their view is given; s, they have signed; - for somebody who is neither. */
    @ParameterizedTest(name = "student signed {0}, readers {1}")
    @CsvSource({
        // student, readers, missing, complete, student may sign, may be taken back
        "false, a,        2, false, false, true",
        "false, ag,       2, false, true,  true",
        "false, ags,      1, false, true,  false",
        "true,  ag,       1, false, false, false",
        "true,  ags,      0, true,  false, false",
        "true,  ags ag,   1, false, false, false",
        "false, ags a,    2, false, false, false",
        "true,  ags -,    0, true,  false, false",
        "true,  gs,       0, true,  false, false",
        "false, -,        1, false, false, true",
        "true,  -,        0, false, false, false"
    })
    void whatFollowsFromWhoHasSigned(
            boolean student, String readers, int missing, boolean complete, boolean maySign, boolean mayTakeBack) {
        List<Reader> all = Arrays.stream(readers.split(" "))
                .map(it -> new Reader(it.contains("a"), it.contains("g"), it.contains("s")))
                .toList();
        var signatures = new Signatures(student, all);
        assertThat(signatures.missing()).isEqualTo(missing);
        assertThat(signatures.complete()).isEqualTo(complete);
        assertThat(signatures.studentMaySign()).isEqualTo(maySign);
        assertThat(signatures.mayBeTakenBack()).isEqualTo(mayTakeBack);
    }
}
