package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTestTest {

    @ParameterizedTest
    @CsvSource({
        // idea, start, test, days
        "2026-01-01, 2026-02-01, 2026-02-11, 41",
        "          , 2026-02-01, 2026-02-11, 10",
        "2026-03-01, 2026-02-01, 2026-02-11, 10",
        "2026-02-11,           , 2026-02-11,  0",
        "2026-03-01,           , 2026-02-11,  0",
        "2026-01-01, 2026-02-01,           ,   ",
        "          ,           , 2026-02-11,   "
    })
    void daysRunFromTheEarlierOfIdeaAndStart(
            @Nullable LocalDate idea, @Nullable LocalDate start, @Nullable LocalDate test, @Nullable Long days) {
        assertThat(FirstTest.days(idea, start, test))
                .isEqualTo(days == null ? OptionalLong.empty() : OptionalLong.of(days));
    }
}
