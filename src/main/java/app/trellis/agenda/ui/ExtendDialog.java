package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetData;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** More time for a bet, which it gets once, with the reason. */
final class ExtendDialog extends FormDialog {

    private static final int SUGGESTED_MONTHS = 3;

    private final DateField to = new DateField(getTranslation("agenda.extend.to"));
    private final TextArea reason = new TextArea(getTranslation("agenda.extend.reason"));
    private final transient BiConsumer<LocalDate, String> extend;

    ExtendDialog(Bet bet, LocalDate today, BiConsumer<LocalDate, String> extend) {
        super("agenda.extend", "agenda.extend.do");
        this.extend = extend;
        LocalDate end = bet.data().to();
        to.setValue((end.isAfter(today) ? end : today).plusMonths(SUGGESTED_MONTHS));
        reason.setMaxLength(BetData.REASON_LENGTH);
        reason.setMinRows(2);
        reason.setAutofocus(true);
        var form = new Div(new Paragraph(getTranslation("agenda.extend.about")), to, reason);
        form.addClassName("agenda-form");
        add(form);
    }

    @Override
    protected boolean save() {
        var day = to.getValue();
        to.setErrorMessage(getTranslation("agenda.refused.day"));
        to.setInvalid(day == null);
        reason.setErrorMessage(getTranslation("agenda.refused.reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (day == null || reason.isInvalid()) {
            return false;
        }
        extend.accept(day, reason.getValue());
        return true;
    }
}
