package app.trellis.advising.ui;

import app.trellis.plan.MilestoneData;
import app.trellis.plan.Phase;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What is suggested: a lane, a title, a reason and a date. */
final class SuggestDialog extends FormDialog {

    private static final int MONTHS_AHEAD = 3;

    private final Select<Phase> phase = new Select<>();
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final DateField target;
    private final transient Consumer<MilestoneData> suggest;

    SuggestDialog(LocalDate today, Consumer<MilestoneData> suggest) {
        super("suggestion.title", "suggestion.suggest");
        this.suggest = suggest;
        title.setLabel(getTranslation("suggestion.what"));
        phase.setLabel(getTranslation("suggestion.phase"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(each -> getTranslation(each.key()));
        phase.setValue(Phase.EXECUTION);
        why.setLabel(getTranslation("suggestion.why"));
        target = new DateField(getTranslation("suggestion.target"));
        target.setValue(today.plusMonths(MONTHS_AHEAD));
        var fields = new Div(title, phase, target, why);
        fields.addClassName("suggest-form");
        add(fields);
    }

    @Override
    protected boolean save() {
        suggest.accept(new MilestoneData(phase.getValue(), title.getValue(), why.getValue(), target.getValue()));
        return true;
    }
}
