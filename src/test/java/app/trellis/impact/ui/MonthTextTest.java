package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11             | November                    | November
                    4 5            | April–May                   | April–Mai
                    5 8            | May, August                 | Mai, August
                    1 2 3 6 7 8    | January–March, June–August  | Januar–März, Juni–August
                    9 10 11 12 1 2 | September–February          | September–Februar
                    12 1 7         | July, December–January      | Juli, Dezember–Januar
                    ''             | ''                          | ''
                    """)
    void drawsNeighboursTogetherAlsoOverTheTurnOfTheYear(String months, String english, String german) {
        List<Month> known = Arrays.stream(months.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> Month.of(Integer.parseInt(text)))
                .toList();

        assertThat(MonthText.of(known, Locale.ENGLISH)).isEqualTo(english);
        assertThat(MonthText.of(known, Locale.GERMAN)).isEqualTo(german);
    }
}
