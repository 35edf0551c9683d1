package app.trellis.advising.ui;

import app.trellis.advising.AttentionReason;
import app.trellis.advising.StudentRow;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** What may be worth asking about, each with why it is shown and what clears it. */
final class AttentionPanel extends Panel {

    /** @param talked what a click on "We have talked" does; null where nobody can have talked, as in a preview */
    AttentionPanel(StudentRow student, StudentWords texts, @Nullable Runnable talked) {
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
            var item = new ListItem(why, new Span(texts.clears(each)));
            if (talked != null && each.reason() == AttentionReason.ASKED_FOR_CONVERSATION) {
                var done = new Button(getTranslation("conversation.talked"), click -> talked.run());
                done.setAriaLabel(getTranslation("conversation.talked-with", student.name()));
                done.addThemeVariants(ButtonVariant.SMALL);
                item.add(done);
            }
            var address = StudentAddress.of(each.reason(), student.id());
            if (talked != null && !address.isEmpty()) {
                item.add(new Anchor(address, getTranslation("advising.open-report")));
            }
            list.add(item);
        });
        add(list);
    }
}
