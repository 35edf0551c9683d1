package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Formats;
import app.trellis.wellbeing.CheckIn;
import app.trellis.wellbeing.CheckInItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One week's check-in in the list. */
final class CheckInItemRow extends ListItem {

    private final WeekName week;

    CheckInItemRow(CheckIn checkIn, Consumer<CheckIn> edit, Consumer<CheckIn> delete) {
        week = new WeekName(checkIn.week());
        addClassName("check-in");
        var text = new Div(name(checkIn), answers(checkIn));
        text.addClassName("check-in-text");
        if (!checkIn.note().isBlank()) {
            var note = new Paragraph(checkIn.note());
            note.addClassName("check-in-note");
            text.add(note);
        }
        var actions = new Div(
                button("wellbeing.edit", "wellbeing.checkins.edit", () -> edit.accept(checkIn)),
                button("wellbeing.delete", "wellbeing.checkins.delete", () -> delete.accept(checkIn)));
        actions.addClassName("check-in-actions");
        add(text, actions);
    }

    private Div name(CheckIn checkIn) {
        var formats = Formats.of(this);
        var days = new Span(getTranslation(
                "wellbeing.checkins.days",
                formats.shortDate(checkIn.week().monday()),
                formats.date(checkIn.week().sunday())));
        days.addClassName("check-in-days");
        var name = new Div(new Span(week.in(this, "wellbeing.checkins.week")), days);
        name.addClassName("check-in-week");
        return name;
    }

    private Div answers(CheckIn checkIn) {
        var answers = new Div();
        answers.addClassName("check-in-answers");
        if (checkIn.skipped()) {
            answers.add(new Span(getTranslation("wellbeing.checkins.skipped")));
            return answers;
        }
        for (var item : CheckInItem.values()) {
            var label = getTranslation("wellbeing.item." + item);
            var answer = checkIn.data().answer(item);
            answers.add(new Span(
                    answer == null
                            ? getTranslation("wellbeing.checkins.no-answer", label)
                            : getTranslation("wellbeing.checkins.answer", label, answer)));
        }
        return answers;
    }

    private Button button(String key, String labelKey, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(week.in(this, labelKey));
        return button;
    }
}
