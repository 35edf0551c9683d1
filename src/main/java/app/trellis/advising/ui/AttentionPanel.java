package app.trellis.advising.ui;

import app.trellis.advising.StudentRow;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What may be worth asking about, each with why it is shown and what clears it. */
final class AttentionPanel extends Panel {

    AttentionPanel(StudentRow student, StudentWords texts) {
        super("advising.attention");
        if (student.attention().isEmpty()) {
            add(new Paragraph(getTranslation("advising.nothing-to-ask")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("student-attention");
        student.attention().forEach(each -> {
            var why = new Span(texts.why(each));
            why.addClassName("attention-why");
            list.add(new ListItem(why, new Span(texts.clears(each))));
        });
        add(list);
    }
}
