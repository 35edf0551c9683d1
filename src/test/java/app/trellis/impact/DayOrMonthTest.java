package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOrMonthTest {

    @ParameterizedTest
    @CsvSource({
        "2027-04-26, true, 2027-04-26, 2027-04-26",
        "2027-05, false, 2027-05-01, 2027-05-31",
        "2028-02, false, 2028-02-01, 2028-02-29"
    })
    void coversADayOrAWholeMonth(String text, boolean exact, LocalDate earliest, LocalDate latest) {
        DayOrMonth date = DayOrMonth.parse(text);

        assertThat(date.exact()).isEqualTo(exact);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-13", "2027-02-30", "May 2027", "26.04.2027"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> DayOrMonth.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
