package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Offset.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetTest {

    @ParameterizedTest(name = "{0} months: {1} {2} is {3}, {4}")
    @CsvSource(textBlock = """
            60, START,   0, 2025-10-01, AT_START
            60, START,   8, 2026-06-01, AFTER_START
            60, SWITCH, -6, 2026-12-01, BEFORE_SWITCH
            60, SWITCH,  0, 2027-06-01, AT_SWITCH
            60, SWITCH, 12, 2028-06-01, AFTER_SWITCH
            60, END,   -12, 2029-10-01, BEFORE_END
            60, END,     0, 2030-09-30, AT_END
            # kept inside a short programme
            12, START,  24, 2026-09-30, INSIDE
            12, SWITCH, -9, 2025-10-01, INSIDE
            12, END,   -18, 2025-10-01, INSIDE
            """)
    void liesWhereTheProgrammePutsIt(int length, Anchor from, int months, LocalDate date, String reason) {
        var programme = Plans.data(length, Pace.FULL_TIME, Experience.NONE).with(List.of());

        var suggestion = new Offset(from, months).in(programme);

        assertThat(suggestion.date()).isEqualTo(date);
        assertThat(suggestion.reason().key()).isEqualTo("plan.reason.milestone." + reason);
    }

    @Test
    void itsReasonCountsPaceAndLeave() {
        var leave = Plans.leave("2026-02-01", "2026-02-10");
        var programme = Plans.data(36, Pace.PART_TIME, Experience.NONE).with(List.of(leave));

        assertThat(new Offset(Anchor.START, 8).in(programme))
                .isEqualTo(new Offset.Suggestion(
                        LocalDate.of(2027, 2, 11), Reason.of("plan.reason.milestone.AFTER_START", 8, 16, 2, 10, 8)));
    }
}
