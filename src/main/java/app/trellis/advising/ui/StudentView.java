package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.advising.StudentRow;
import app.trellis.advising.StudentsService;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One student: what they share with the advisor now, what waits for an answer, and the advisor's own note. */
@Route("students/:student")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/students.css")
@StyleSheet("styles/student.css")
@StyleSheet("styles/feedback.css")
@Uses(IntegerField.class) // of the answer, which comes through an interface and is not found from here
@Uses(Checkbox.class)
final class StudentView extends Screen implements BeforeEnterObserver {

    private final transient StudentsService students;
    private final transient StudentParts parts;
    private final transient AdvisorActs acts;
    private final transient CurrentAccount current;
    private final Anchor sheet = new Anchor("students", getTranslation("advising.sheet"));
    private @Nullable AccountId id;
    private @Nullable LocalDate since;

    StudentView(StudentsService students, StudentParts parts, AdvisorActs acts, CurrentAccount current) {
        super("advising.student");
        this.students = students;
        this.parts = parts;
        this.acts = acts;
        this.current = current;
        addClassName("student");
        actions(
                new Anchor("students", getTranslation("advising.back")),
                sheet,
                new Button(getTranslation("advising.print"), click -> print()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var student = StudentAddress.student(event);
        var day = StudentAddress.since(event, current.today());
        id = student;
        since = day;
        sheet.setHref("students/" + student.value() + "/sheet" + (day == null ? "" : "?since=" + day));
        show(students.get(student));
    }

    private void show(StudentRow student) {
        getChildren().skip(1).toList().forEach(this::remove);
        heading(student.name());
        var from = new StudentContent.ChangesFrom(
                current.id(),
                since,
                day -> UI.getCurrent()
                        .navigate(
                                "students/" + student.id().value(),
                                QueryParameters.of(StudentAddress.SINCE, day.toString())));
        add(new StudentContent(student, parts, current, from, own(student), () -> talked(student)));
    }

    private List<Component> own(StudentRow student) {
        var own = new ArrayList<Component>();
        if (student.waiting() > 0) {
            own.add(new WaitingPanel(
                    acts.asked().of(student.id()), acts.forms(), () -> show(students.get(student.id()))));
        }
        var reports = acts.reports().list(student.id());
        if (!reports.isEmpty()) {
            own.add(new ReportsPanel(student.id(), reports));
        }
        own.add(new NotePanel(student.id(), current.id(), acts.notes()));
        if (student.shares(Area.PLAN)) {
            own.add(new SuggestPanel(acts.suggestions(), student.id(), current.today()));
        }
        if (!student.shared().isEmpty()) {
            own.add(acts.comments().with(student.id()));
        }
        return own;
    }

    private void talked(StudentRow student) {
        acts.conversations().talked(student.id());
        show(students.get(student.id()));
        Toast.undo(
                this,
                "conversation.cleared",
                () -> {
                    acts.conversations().takeBack(student.id());
                    show(students.get(student.id()));
                },
                student.name());
    }

    /** What is printed is read anew, so that nothing leaves that is no longer shared. */
    private void print() {
        var known = id;
        if (known != null) {
            show(students.get(known));
        }
        UI.getCurrent().getPage().executeJs("setTimeout(() => window.print())");
    }
}
