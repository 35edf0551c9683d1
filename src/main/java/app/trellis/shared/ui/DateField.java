package app.trellis.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A date that the reader cannot mistake: the month is a word in English, and in German the order is the usual one. The
 * week begins on Monday, as ISO weeks do. Also understands 2026-11-24 and 24.11.2026 when typed.
 */
public final class DateField extends DatePicker {

    private static final String ISO = "yyyy-MM-dd";
    private static final String GERMAN = "d.M.yyyy";

    /** @param label already translated */
    public DateField(String label) {
        this();
        setLabel(label);
    }

    /** A field that gets its label later. */
    public DateField() {
        var locale = Formats.of(this).locale();
        var german = locale.getLanguage().equals("de");
        setLocale(locale);
        var words = new DatePickerI18n();
        words.setDateFormats(german ? GERMAN : "d MMM yyyy", ISO, GERMAN);
        words.setFirstDayOfWeek(1);
        words.setMonthNames(months(locale));
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setToday(getTranslation("shared.today"));
        words.setCancel(getTranslation("shared.cancel"));
        words.setBadInputErrorMessage(getTranslation("shared.date-unclear"));
        setI18n(words);
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(DateFormatSymbols.getInstance(locale).getMonths())
                .limit(12)
                .toList();
    }

    /** Sunday first, as the calendar wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
