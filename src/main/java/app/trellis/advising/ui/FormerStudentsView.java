package app.trellis.advising.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.FormerStudent;
import app.trellis.advising.NoteService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Former students: nothing but the advisor's own notes, to read and to delete. */
@Route("students/former")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/student.css")
final class FormerStudentsView extends Screen {

    private final transient NoteService notes;
    private final transient CurrentAccount current;
    private final Div list = new Div();

    FormerStudentsView(NoteService notes, CurrentAccount current) {
        super("notes.former");
        this.notes = notes;
        this.current = current;
        list.addClassName("former-students");
        actions(new Anchor("students", getTranslation("advising.back")));
        lead("notes.former-lead");
        add(list, new VisibleTo("notes.visible"));
        show();
    }

    private void show() {
        list.removeAll();
        var former = notes.former();
        if (former.isEmpty()) {
            list.add(new EmptyState("notes.former-none", "notes.former-none-text", null));
        }
        former.forEach(each -> list.add(item(each)));
    }

    private Article item(FormerStudent student) {
        var ended = new Paragraph(getTranslation(
                "notes.ended",
                Formats.of(this).date(student.endedAt().atZone(current.zone()).toLocalDate())));
        ended.addClassName("soft");
        var text = new Paragraph(student.note());
        text.addClassName("written");
        var remove = new Button(getTranslation("notes.remove"), click -> remove(student));
        remove.setAriaLabel(getTranslation("notes.remove-label", student.name()));
        var item = new Article(new H2(student.name()), ended, text, remove);
        item.addClassName("panel");
        return item;
    }

    private void remove(FormerStudent student) {
        var removed = notes.remove(student.relation());
        show();
        Toast.undo(
                this,
                "notes.removed",
                () -> {
                    notes.putBack(removed);
                    show();
                },
                student.name());
    }
}
