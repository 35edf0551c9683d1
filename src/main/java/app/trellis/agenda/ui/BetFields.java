package app.trellis.agenda.ui;

import app.trellis.agenda.BetData;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of a bet. What is missing is said at its field, and nothing typed is lost. */
final class BetFields extends Div {

    private final TextField title = new TextField(getTranslation("agenda.bet.title"));
    private final TextArea why = new TextArea(getTranslation("agenda.bet.why"));
    private final DateField from = new DateField(getTranslation("agenda.bet.from"));
    private final DateField to = new DateField(getTranslation("agenda.bet.to"));
    private final TextArea rule = new TextArea(getTranslation("agenda.bet.rule"));

    BetFields() {
        addClassName("agenda-form");
        title.setMaxLength(BetData.TITLE_LENGTH);
        title.setAutofocus(true);
        why.setMaxLength(BetData.WHY_LENGTH);
        why.setMinRows(2);
        why.setHelperText(getTranslation("agenda.bet.why-help"));
        rule.setMaxLength(BetData.RULE_LENGTH);
        rule.setMinRows(2);
        rule.setHelperText(getTranslation("agenda.bet.rule-help"));
        var days = new Div(from, to);
        days.addClassName("agenda-days");
        add(title, why, days, rule);
    }

    /** Shows what there is. */
    void show(BetData data) {
        title.setValue(data.title());
        why.setValue(data.why());
        from.setValue(data.from());
        to.setValue(data.to());
        rule.setValue(data.stopRule());
    }

    void suggest(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    /** An extended time box ends when that was decided. */
    void fixEnd() {
        to.setReadOnly(true);
    }

    /** What the fields say; empty if something is missing. */
    Optional<BetData> data() {
        require(title, "agenda.refused.title");
        require(why, "agenda.refused.why");
        require(rule, "agenda.refused.rule");
        require(from, "agenda.refused.day");
        require(to, "agenda.refused.day");
        boolean complete =
                List.<HasValidation>of(title, why, rule, from, to).stream().noneMatch(HasValidation::isInvalid);
        return complete
                ? Optional.of(
                        new BetData(title.getValue(), why.getValue(), from.getValue(), to.getValue(), rule.getValue()))
                : Optional.empty();
    }

    private <F extends HasValue<?, ?> & HasValidation> void require(F field, String missingKey) {
        boolean missing = field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
        field.setErrorMessage(getTranslation(missingKey));
        field.setInvalid(missing);
    }
}
