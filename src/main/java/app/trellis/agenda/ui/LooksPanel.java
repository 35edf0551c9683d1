package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetCheck;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** The days on which to ask whether the rule for stopping is met, and what was seen on them. */
final class LooksPanel extends Panel {

    private final transient BetActs acts;
    private final LocalDate today;
    private final boolean open;

    LooksPanel(Bet bet, LocalDate today, BetActs acts) {
        super("agenda.looks");
        this.acts = acts;
        this.today = today;
        open = bet.ending() == null;
        var about = new Paragraph(getTranslation("agenda.looks.about"));
        about.addClassName("soft");
        add(about);
        if (!bet.checks().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("bet-looks");
            bet.checks().forEach(check -> list.add(row(check)));
            add(list);
        }
        if (open) {
            add(another());
        }
    }

    private ListItem row(BetCheck check) {
        var formats = Formats.of(this);
        String day = formats.date(check.dueOn());
        var row = new ListItem(new Span(day));
        var looked = check.lookedOn();
        if (looked != null) {
            row.add(new Span(
                    check.note().isEmpty()
                            ? getTranslation("agenda.looks.seen", formats.date(looked))
                            : getTranslation("agenda.looks.seen-note", formats.date(looked), check.note())));
            return row;
        }
        if (open && check.isDue(today)) {
            var look = new Button(getTranslation("agenda.looks.look"), click -> acts.look(check.dueOn()));
            look.setAriaLabel(getTranslation("agenda.looks.look-on", day));
            row.add(look);
        } else if (open) {
            var forget = new Button(getTranslation("agenda.looks.forget"), click -> acts.forgetLook(check.dueOn()));
            forget.setAriaLabel(getTranslation("agenda.looks.forget-on", day));
            forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(forget);
        }
        return row;
    }

    private Div another() {
        var day = new DateField(getTranslation("agenda.looks.another"));
        var button = new Button(getTranslation("agenda.looks.add"), click -> {
            if (!day.isEmpty()) {
                acts.lookOn(day.getValue());
            }
        });
        var row = new Div(day, button);
        row.addClassName("agenda-row");
        return row;
    }
}
