package app.trellis.report.ui;

import app.trellis.report.Outcome;
import app.trellis.report.OutcomeLabel;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The words of a step of the scale, in both languages. */
final class OutcomeDialog extends FormDialog {

    private final TextField english = new TextField(getTranslation("report.outcomes.english"));
    private final TextField german = new TextField(getTranslation("report.outcomes.german"));
    private final transient Consumer<OutcomeLabel> act;

    /** @param key below which title and button stand */
    OutcomeDialog(String key, OutcomeLabel label, Consumer<OutcomeLabel> act) {
        super(key + ".title", key + ".do");
        this.act = act;
        english.setValue(label.english());
        german.setValue(label.german());
        english.setMaxLength(Outcome.LENGTH);
        german.setMaxLength(Outcome.LENGTH);
        english.setAutofocus(true);
        var form = new Div(english, german);
        form.addClassName("report-form");
        add(form);
    }

    @Override
    protected boolean save() {
        act.accept(new OutcomeLabel(english.getValue(), german.getValue()));
        return true;
    }
}
