package app.trellis.shared.ui;

import app.trellis.shared.time.Quarter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates, times and numbers as the reader writes them.
 *
 * @param locale the reader's language
 */
public record Formats(Locale locale) {

    /** For the language that a component is shown in. */
    public static Formats of(Component component) {
        return new Formats(component
                .getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.ENGLISH));
    }

    /** A day with its year, such as 24 Nov 2026. */
    public String date(LocalDate date) {
        return pattern("d MMM yyyy", "d. MMM yyyy").format(date);
    }

    /** A day of this year, such as 24 Nov. */
    public String shortDate(LocalDate date) {
        return pattern("d MMM", "d. MMM").format(date);
    }

    /** A day with its weekday, such as Tuesday, 24 November. */
    public String longDate(LocalDate date) {
        return pattern("EEEE, d MMMM", "EEEE, d. MMMM").format(date);
    }

    /** A month with its year, such as November 2026. */
    public String month(YearMonth month) {
        return pattern("MMMM yyyy", "MMMM yyyy").format(month);
    }

    /** A quarter with its year, such as Q4 2026. */
    public String quarter(Quarter quarter) {
        return pattern("QQQ yyyy", "QQQ yyyy").format(quarter.first());
    }

    /** A moment in the reader's zone, zone named, such as 24 Nov 2026, 09:00 CET. */
    public String dateTime(Instant moment, ZoneId zone) {
        return pattern("d MMM yyyy, HH:mm zzz", "d. MMM yyyy, HH:mm zzz").format(moment.atZone(zone));
    }

    /** The time of day in the reader's zone. */
    public String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** A number with the reader's separators. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    private DateTimeFormatter pattern(String english, String german) {
        var pattern = locale.getLanguage().equals("de") ? german : english;
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
