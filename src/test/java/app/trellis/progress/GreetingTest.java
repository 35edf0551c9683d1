package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, EVENING", "04:59, EVENING", "05:00, MORNING", "11:59, MORNING",
        "12:00, AFTERNOON", "17:59, AFTERNOON", "18:00, EVENING", "23:59, EVENING"
    })
    void theGreetingFollowsTheClock(LocalTime time, Greeting greeting) {
        assertThat(Greeting.at(time)).isEqualTo(greeting);
    }
}
