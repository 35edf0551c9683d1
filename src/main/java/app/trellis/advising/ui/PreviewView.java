package app.trellis.advising.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.account.RelationId;
import app.trellis.advising.StudentsService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * The student's own page as one of their advisors sees it: the same component and the same methods, so that it cannot
 * differ. What the advisor answers or notes there is not part of it.
 */
@Route("settings/advisors/:relation/preview")
@RolesAllowed("STUDENT")
@StyleSheet("styles/students.css")
@StyleSheet("styles/student.css")
final class PreviewView extends Screen implements BeforeEnterObserver {

    private final transient StudentsService students;
    private final transient AdvisingService advising;
    private final transient StudentParts parts;
    private final transient CurrentAccount current;

    PreviewView(StudentsService students, AdvisingService advising, StudentParts parts, CurrentAccount current) {
        super("advising.student");
        this.students = students;
        this.advising = advising;
        this.parts = parts;
        this.current = current;
        addClassName("student");
        actions(new Anchor("settings/advisors", getTranslation("advising.preview.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RelationId relation = StudentAddress.relation(event);
        var student = students.asSeenBy(relation);
        getChildren().skip(1).toList().forEach(this::remove);
        heading(student.name());
        var from = new StudentContent.ChangesFrom(
                advising.advisor(relation),
                StudentAddress.since(event, current.today()),
                day -> UI.getCurrent()
                        .navigate(
                                "settings/advisors/" + relation.value() + "/preview",
                                QueryParameters.of(StudentAddress.SINCE, day.toString())));
        add(bar(relation), new StudentContent(student, parts, current, from, List.of(), null));
    }

    private Div bar(RelationId relation) {
        var advisor = advising.myAdvisors().stream()
                .filter(each -> each.id().equals(relation))
                .map(AdvisorSummary::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        var bar = new Div(new Paragraph(getTranslation("advising.preview.whose", advisor)));
        bar.addClassName("preview-bar");
        bar.getElement().setAttribute("role", "note");
        return bar;
    }
}
