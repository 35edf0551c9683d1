package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        // field, days since the start, weeks that are said
        "FAST, 27,",
        "FAST, 28, 4",
        "FAST, 60, 8",
        "SLOW, 83,",
        "SLOW, 84, 12",
        "    , 83,",
        "    , 84, 12"
    })
    void aFirstTestIsAskedForOnceTheFieldHadItsTime(@Nullable FieldSpeed speed, int days, @Nullable Long weeks) {
        var it = new ProjectReminders.Untested(ProjectId.create(), "One", TODAY.minusDays(days), speed);
        assertThat(ProjectsTodayService.waiting(it, TODAY))
                .extracting(ProjectsToday.Waiting::weeks)
                .isEqualTo(weeks == null ? List.of() : List.of(weeks));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last run  | not before | captured                         | said
              2026-10-01 | 2026-01-01 | 2026-10-02 2026-10-09 2026-11-01 | 3
              2026-10-01 | 2026-01-01 | 2026-10-02 2026-10-09            | 0
              2026-10-01 | 2026-01-01 | 2026-09-01 2026-10-09 2026-11-01 | 0
              2026-11-01 | 2026-01-01 | 2026-11-02 2026-11-09 2026-11-20 | 0
              2026-06-01 | 2026-01-01 | 2026-06-02 2026-06-09 2026-06-10 | 0
              2026-06-01 | 2026-01-01 | 2026-06-02 2026-06-09 2026-11-10 | 3
                         | 2026-10-10 | 2026-10-12 2026-10-13 2026-10-14 | 3
                         | 2026-11-01 | 2026-11-02 2026-11-03 2026-11-04 | 0
              2025-06-01 | 2026-10-10 | 2026-10-12 2026-10-13 2026-10-14 | 3
            """)
    void ideasThatGatherWithoutAProjectAreSpokenOfOnceForFourWeeks(
            @Nullable LocalDate lastRun, LocalDate notBefore, String captured, int said) {
        var days = Stream.of(captured.split(" ")).map(LocalDate::parse).toList();
        assertThat(IdeasWithoutProject.number(lastRun, notBefore, days, TODAY)).isEqualTo(said);
    }
}
