package app.trellis.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final Formats english = new Formats(Locale.ENGLISH);
    private final Formats german = new Formats(Locale.GERMAN);

    @Test
    void aDateIsWrittenAsTheReaderWritesIt() {
        var day = LocalDate.of(2026, 11, 24);
        assertThat(english.date(day)).isEqualTo("24 Nov 2026");
        assertThat(german.date(day)).isEqualTo("24. Nov. 2026");
        assertThat(english.longDate(day)).isEqualTo("Tuesday, 24 November");
        assertThat(german.longDate(day)).isEqualTo("Dienstag, 24. November");
        assertThat(german.month(YearMonth.of(2026, 3))).isEqualTo("März 2026");
    }

    @Test
    void aMomentIsShownInTheReadersZoneOnBothSidesOfAClockChange() {
        assertThat(english.dateTime(Instant.parse("2026-10-25T00:30:00Z"), BERLIN))
                .isEqualTo("25 Oct 2026, 02:30 CEST");
        assertThat(english.dateTime(Instant.parse("2026-10-25T01:30:00Z"), BERLIN))
                .isEqualTo("25 Oct 2026, 02:30 CET");
    }

    @Test
    void aNumberHasTheReadersSeparators() {
        assertThat(english.number(1234.5)).isEqualTo("1,234.5");
        assertThat(german.number(1234.5)).isEqualTo("1.234,5");
    }
}
