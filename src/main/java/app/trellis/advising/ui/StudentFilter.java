package app.trellis.advising.ui;

import app.trellis.advising.AttentionReason;
import app.trellis.advising.StudentOrder;
import app.trellis.advising.StudentQuery;
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
        order.setLabel(getTranslation("advising.order"));
        order.setItems(StudentOrder.values());
        order.setItemLabelGenerator(each -> getTranslation("advising.order-by." + each));
        tell(text, onChange);
        tell(reason, onChange);
        tell(order, onChange);
        add(text, reason, order);
    }

    void show(StudentQuery query) {
        text.setValue(query.text());
        reason.setValue(query.reason());
        order.setValue(query.order());
    }

    private StudentQuery query() {
        return new StudentQuery(text.getValue(), reason.getValue(), order.getValue());
    }

    private void tell(HasValue<?, ?> field, Consumer<StudentQuery> onChange) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(query());
            }
        });
    }
}
