package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With the configuration that is shipped, nothing that is written holds a word of a check-in. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {

    private static final String SECRET = "I cried in the lab";

    @Autowired
    private People people;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private CheckIns checkIns;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aWholeRoundOfACheckInWritesNothingOfIt(CapturedOutput output) {
        wellbeing.save(Week.THIS, new CheckInData(1, 1, 1, 1, SECRET));
        wellbeing.find(Week.THIS);
        wellbeing.list(0, 10);
        wellbeing.trend();
        wellbeing.lowPattern();
        wellbeing.remove(Week.THIS).ifPresent(wellbeing::restore);
        assertThat(output.getAll()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void aFailingStatementSaysNothingOfItsValues(int mood, CapturedOutput output) {
        var student = people.student("Cy");
        var note = (SECRET + " ").repeat(mood == 9 ? 1 : 40);
        var checkIn = Week.ago(0, new CheckInData(mood, 1, 1, 1, note));
        var failure = catchThrowable(() -> checkIns.store(student, checkIn));
        LoggerFactory.getLogger(QuietLogTest.class).error("It failed", failure);
        assertThat(failure).isNotNull();
        assertThat(traceOf(failure)).doesNotContain(SECRET);
        assertThat(output.getAll()).contains("It failed").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.jdbc.core.StatementCreatorUtils",
                "org.springframework.jdbc.core.JdbcTemplate",
                "org.springframework.data.jdbc",
                "org.postgresql"
            })
    void theParametersOfStatementsAreNotLogged(String logger) {
        assertThat(LoggerFactory.getLogger(logger).isDebugEnabled()).isFalse();
    }

    private static String traceOf(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
