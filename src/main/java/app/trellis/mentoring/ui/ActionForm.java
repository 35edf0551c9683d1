package app.trellis.mentoring.ui;

import app.trellis.mentoring.ActionData;
import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.Mentor;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was promised: what, whose it is, and by when if that was said. */
final class ActionForm extends Div {

    private final TextField what = new TextField(getTranslation("mentoring.action.what"));
    private final RadioButtonGroup<ActionOwner> owner =
            new RadioButtonGroup<>(getTranslation("mentoring.action.whose"));
    private final DateField due = new DateField(getTranslation("mentoring.action.due"));
    private final transient Consumer<ActionData> save;

    /** @param before what stands so far; null for a new one, and then the form is empty again after it was saved */
    ActionForm(Mentor mentor, @Nullable ActionData before, String buttonKey, Consumer<ActionData> save) {
        this.save = save;
        addClassName("action-form");
        what.setMaxLength(ActionData.LENGTH);
        what.setValueChangeMode(ValueChangeMode.EAGER);
        what.addValueChangeListener(change -> what.setInvalid(false));
        owner.setItems(ActionOwner.values());
        owner.setItemLabelGenerator(each -> getTranslation("mentoring.action.owner." + each, mentor.name()));
        owner.addClassName("chips");
        var button = new Button(getTranslation(buttonKey), click -> save());
        button.addClickShortcut(Key.ENTER).listenOn(what);
        owner.setValue(before == null ? ActionOwner.ME : before.owner());
        if (before != null) {
            what.setValue(before.what());
            due.setValue(before.due());
        }
        add(what, owner, due, button);
    }

    private void save() {
        try {
            save.accept(new ActionData(what.getValue(), owner.getValue(), due.getValue()));
            what.clear();
            due.clear();
            what.focus();
        } catch (Refused refusal) {
            what.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            what.setInvalid(true);
            what.focus();
        }
    }
}
