package app.trellis.plan.ui;

import app.trellis.plan.Leave;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammePreviewService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The leave of a programme: add, change and remove, each with what it moves, and each with an undo. */
final class LeavePanel extends Panel {

    private final ProgrammeService programmes;
    private final ProgrammePreviewService previews;
    private final Runnable saved;
    private final Div list = new Div();
    private final Div room = new Div();
    private final Button add = new Button(getTranslation("plan.leave.add"), click -> add());

    LeavePanel(ProgrammeService programmes, ProgrammePreviewService previews, Runnable saved) {
        super("plan.leave.heading");
        this.programmes = programmes;
        this.previews = previews;
        this.saved = saved;
        addClassName("leave-panel");
        room.addClassName("leave-room");
        add(new Paragraph(getTranslation("plan.leave.lead")), list, room, add);
    }

    void show(Programme programme) {
        close();
        list.removeAll();
        if (programme.leaves().isEmpty()) {
            var none = new Paragraph(getTranslation("plan.leave.none"));
            none.addClassName("soft");
            list.add(none);
        } else {
            var items = new UnorderedList();
            items.addClassName("leave-list");
            programme.leaves().forEach(leave -> items.add(item(leave)));
            list.add(items);
        }
    }

    private ListItem item(Leave leave) {
        var formats = Formats.of(this);
        var from = formats.date(leave.from());
        var text = new Span(getTranslation("plan.leave.item", from, formats.date(leave.to()), leave.days()));
        var edit = new Button(getTranslation("plan.leave.edit"), click -> edit(leave));
        edit.setAriaLabel(getTranslation("plan.leave.edit-this", from));
        var remove = new Button(getTranslation("plan.leave.remove"), click -> remove(leave));
        remove.setAriaLabel(getTranslation("plan.leave.remove-this", from));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(text, edit, remove);
    }

    private void add() {
        open(new LeaveForm(
                "plan.leave.save",
                previews::addLeave,
                (from, to) -> {
                    var id = programmes.addLeave(from, to);
                    done("plan.leave.added", () -> programmes.removeLeave(id));
                },
                this::close));
    }

    private void edit(Leave leave) {
        var form = new LeaveForm(
                "plan.leave.save",
                (from, to) -> previews.changeLeave(leave.id(), from, to),
                (from, to) -> {
                    programmes.changeLeave(leave.id(), from, to);
                    done("plan.leave.changed", () -> programmes.changeLeave(leave.id(), leave.from(), leave.to()));
                },
                this::close);
        open(form);
        form.read(leave);
    }

    private void remove(Leave leave) {
        var form = new LeaveForm(
                "plan.leave.remove-now",
                (from, to) -> previews.removeLeave(leave.id()),
                (from, to) -> {
                    programmes.removeLeave(leave.id());
                    done("plan.leave.removed", () -> programmes.addLeave(leave.from(), leave.to()));
                },
                this::close);
        open(form);
        form.readOnly(leave);
    }

    private void done(String key, Runnable undo) {
        saved.run();
        Toast.undo(this, key, () -> takeBack(undo));
    }

    private void takeBack(Runnable undo) {
        try {
            undo.run();
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
        saved.run();
    }

    private void open(LeaveForm form) {
        room.removeAll();
        room.add(form);
        add.setVisible(false);
        form.focus();
    }

    private void close() {
        room.removeAll();
        add.setVisible(true);
    }
}
