package app.trellis.advising.ui;

import app.trellis.shared.Change;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What changed since the advisor and the student last met, or since a day of the reader's choice. */
final class ChangesPanel extends Panel {

    ChangesPanel(List<Change> changes, Since since, LocalDate today, Consumer<LocalDate> choose) {
        super("changes.title");
        addClassName("student-changes");
        var formats = Formats.of(this);
        var day = new DateField(getTranslation("changes.another-day"));
        day.setValue(since.day());
        day.setMax(today);
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !day.isInvalid()) {
                choose.accept(change.getValue());
            }
        });
        add(new Paragraph(getTranslation(since.key(), formats.date(since.day()))));
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("changes.none")));
        } else {
            var list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(getTranslation(
                    "changes.line", formats.date(change.day()), getTranslation(change.key(), change.what())))));
            add(list);
        }
        add(day);
    }
}
