package app.trellis.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.notifications.CalendarLinkService;
import app.trellis.notifications.CalendarOptions;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends ViewTest {

    @Autowired
    private CalendarLinkService calendar;

    @BeforeEach
    void adaLooks() {
        people.actAs(people.student("Ada"));
        navigate(CalendarView.class);
    }

    @Test
    void theLinkIsShownOnceAfterItIsMade() {
        assertThat(says("No link works at the moment.")).isTrue();
        press("Make a link");
        assertThat(link().getValue()).startsWith("http").contains("/calendar/").endsWith(".ics");
        assertThat(says("A link works, made on 24 Nov 2026. Nobody can look it up again, you neither."))
                .isTrue();
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat($(TextField.class).withLabel("Secret link").exists()).isFalse();
        var before = calendar.find().madeAt();
        press("Make a new link");
        assertThat(before).isNotNull();
        assertThat(link().getValue()).endsWith(".ics");
    }

    @Test
    void endingItIsTakenBackWithAClick() {
        press("Make a link");
        press("End the link");
        assertThat(calendar.find().madeAt()).isNull();
        assertThat($(TextField.class).withLabel("Secret link").exists()).isFalse();
        press("Undo");
        assertThat(calendar.find().madeAt()).isNotNull();
        assertThat($(Button.class).withText("Make a new link").exists()).isTrue();
    }

    @Test
    void aChoiceTakesEffectAtOnce() {
        test($(Checkbox.class).withLabel("Events carry alarms").single()).click();
        assertThat(calendar.find().options()).isEqualTo(new CalendarOptions(true, DayOfWeek.FRIDAY, 16));
        Select<Integer> hour = select("Begins at");
        test(hour).selectItem("09:00");
        assertThat(calendar.find().options()).isEqualTo(new CalendarOptions(true, DayOfWeek.FRIDAY, 9));
        Select<DayOfWeek> day = select("Weekly review on");
        test(day).selectItem("Monday");
        assertThat(calendar.find().options()).isEqualTo(new CalendarOptions(true, DayOfWeek.MONDAY, 9));
    }

    @Test
    void itSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat($(H1.class).single().getText()).isEqualTo("Kalender");
        assertThat($(Button.class).withText("Link machen").exists()).isTrue();
    }

    private TextField link() {
        return $(TextField.class).withLabel("Secret link").single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).withLabel(label).single();
    }

    private boolean says(String text) {
        return $(Paragraph.class).withText(text).exists();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
