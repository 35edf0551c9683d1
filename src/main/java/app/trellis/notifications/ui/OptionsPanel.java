package app.trellis.notifications.ui;

import app.trellis.notifications.CalendarLinkService;
import app.trellis.notifications.CalendarOptions;
import app.trellis.notifications.ReviewMailService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.IntStream;

/** When the review is meant to be written, whether a mail says so, and whether events carry alarms. A choice takes effect at once. */
final class OptionsPanel extends Panel {

    private static final int HOURS = 24;

    private final transient CalendarLinkService calendar;
    private final transient ReviewMailService mails;
    private final Select<DayOfWeek> day = new Select<>();
    private final Select<Integer> hour = new Select<>();
    private final Checkbox mail = new Checkbox(getTranslation("notifications.options.mail"));
    private final Checkbox alarms = new Checkbox(getTranslation("notifications.options.alarms"));

    OptionsPanel(CalendarLinkService calendar, ReviewMailService mails) {
        super("notifications.options");
        this.calendar = calendar;
        this.mails = mails;
        var options = calendar.find().options();
        var language = Formats.of(this).locale();
        var none = getTranslation("notifications.options.no-day");
        day.setLabel(getTranslation("notifications.options.day"));
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(none);
        day.setPlaceholder(none);
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(each -> each == null ? none : each.getDisplayName(TextStyle.FULL, language));
        day.setValue(options.reviewDay());
        hour.setLabel(getTranslation("notifications.options.hour"));
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator("%02d:00"::formatted);
        hour.setValue(options.reviewHour());
        hour.setEnabled(options.reviewDay() != null);
        var possible = mails.possible();
        mail.setValue(mails.wanted());
        mail.setEnabled(possible && options.reviewDay() != null);
        mail.setHelperText(
                getTranslation(possible ? "notifications.options.mail-help" : "notifications.options.mail-off"));
        mail.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mails.want(change.getValue());
                Toast.show(this, change.getValue() ? "notifications.options.mail-on" : "notifications.options.no-mail");
            }
        });
        alarms.setValue(options.alarms());
        alarms.setHelperText(getTranslation("notifications.options.alarms-help"));
        day.addValueChangeListener(change -> save(change.isFromClient()));
        hour.addValueChangeListener(change -> save(change.isFromClient()));
        alarms.addValueChangeListener(change -> save(change.isFromClient()));
        var fields = new Div(day, hour);
        fields.addClassName("settings-fields");
        add(fields, mail, alarms);
    }

    private void save(boolean chosen) {
        if (chosen) {
            hour.setEnabled(day.getValue() != null);
            mail.setEnabled(day.getValue() != null && mails.possible());
            calendar.choose(new CalendarOptions(alarms.getValue(), day.getValue(), hour.getValue()));
            Toast.show(this, "notifications.options.saved");
        }
    }
}
