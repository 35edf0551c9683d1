package app.trellis.impact.ui;

import app.trellis.impact.ApplicationService;
import app.trellis.impact.MarkService;
import app.trellis.impact.OpportunityMark;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;

/** The student's own note about an opportunity, and whether they want to see it no more. */
final class MarkPanel extends Panel {

    private final transient MarkService marks;
    private final transient Runnable refresh;

    MarkPanel(OpportunityMark mark, MarkService marks, Runnable refresh) {
        super("impact.mark");
        this.marks = marks;
        this.refresh = refresh;
        TextArea note = new TextArea(getTranslation("impact.mark.note"));
        note.setValue(mark.note());
        note.setMaxLength(ApplicationService.NOTE_LENGTH);
        note.setWidthFull();
        Button save = new Button(
                getTranslation("impact.mark.save"),
                click -> change(() -> marks.note(mark.opportunity(), note.getValue()), "impact.mark.saved"));
        Div buttons = new Div(save, hiding(mark));
        buttons.addClassName("mark-buttons");
        if (mark.hidden()) {
            add(new Paragraph(getTranslation("impact.mark.is-hidden")));
        }
        add(note, buttons, new VisibleTo("impact.mine.visible"));
    }

    private Button hiding(OpportunityMark mark) {
        Button hiding = mark.hidden()
                ? new Button(
                        getTranslation("impact.mark.show"),
                        click -> change(() -> marks.show(mark.opportunity()), "impact.mark.shown"))
                : new Button(
                        getTranslation("impact.mark.hide"),
                        click -> change(() -> marks.hide(mark.opportunity()), "impact.mark.hidden"));
        hiding.addThemeVariants(ButtonVariant.TERTIARY);
        return hiding;
    }

    private void change(Supplier<OpportunityMark> act, String key) {
        Toast.tried(this, () -> {
            OpportunityMark before = act.get();
            refresh.run();
            Toast.undo(this, key, () -> {
                marks.takeBack(before);
                refresh.run();
            });
        });
    }
}
