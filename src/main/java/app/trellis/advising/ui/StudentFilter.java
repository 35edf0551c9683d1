package app.trellis.advising.ui;

import app.trellis.advising.AttentionReason;
import app.trellis.advising.StudentOrder;
import app.trellis.advising.StudentQuery;
import app.trellis.plan.Phase;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** What to look for among the students, and in what order they come. */
final class StudentFilter extends Div {

    private final TextField text = new TextField(getTranslation("advising.search"));
    private final Select<AttentionReason> reason = new Select<>();
    private final Select<Phase> phase = new Select<>();
    private final Select<StudentOrder> order = new Select<>();

    StudentFilter(Consumer<StudentQuery> onChange) {
        addClassName("student-filter");
        getElement().setAttribute("role", "search");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setLabel(getTranslation("advising.filter-reason"));
        reason.setItems(AttentionReason.values());
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(getTranslation("advising.every-reason"));
        reason.setItemLabelGenerator(
                each -> getTranslation(each == null ? "advising.every-reason" : "advising.reason." + each));
        phase.setLabel(getTranslation("advising.phase"));
        phase.setItems(Phase.values());
        phase.setEmptySelectionAllowed(true);
        phase.setEmptySelectionCaption(getTranslation("advising.every-phase"));
        phase.setItemLabelGenerator(each -> getTranslation(each == null ? "advising.every-phase" : each.key()));
        order.setLabel(getTranslation("advising.order"));
        order.setItems(StudentOrder.values());
        order.setItemLabelGenerator(each -> getTranslation("advising.order-by." + each));
        tell(text, onChange);
        tell(reason, onChange);
        tell(phase, onChange);
        tell(order, onChange);
        add(text, reason, phase, order);
    }

    void show(StudentQuery query) {
        text.setValue(query.text());
        reason.setValue(query.reason());
        phase.setValue(query.phase());
        order.setValue(query.order());
    }

    /** Where the key "/" leads. */
    TextField text() {
        return text;
    }

    private StudentQuery query() {
        return new StudentQuery(text.getValue(), reason.getValue(), phase.getValue(), order.getValue());
    }

    private void tell(HasValue<?, ?> field, Consumer<StudentQuery> onChange) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(query());
            }
        });
    }
}
