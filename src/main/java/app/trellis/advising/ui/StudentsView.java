package app.trellis.advising.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.StudentQuery;
import app.trellis.advising.StudentsService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Students: who may need something from the advisor, and why. The address holds filter and order. */
@Route("students")
@Menu(title = "advising.title", order = 20, icon = "students")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/students.css")
final class StudentsView extends Screen implements AfterNavigationObserver {

    private final StudentPages pages;
    private final StudentFilter filter = new StudentFilter(this::change);
    private final StudentList list;
    private final Paragraph count = new Paragraph();
    private final EmptyState nobody = new EmptyState("advising.nobody", "advising.nobody-text", null);
    private final EmptyState none = new EmptyState("advising.none-match", "advising.none-match-text", null);

    StudentsView(StudentsService students, CurrentAccount current) {
        super("advising.title");
        addClassName("students");
        pages = new StudentPages(students);
        list = new StudentList(current.today());
        list.setDataProvider(pages);
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        lead("advising.lead");
        add(filter, count, list, nobody, none);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = StudentsAddress.read(event.getLocation().getQueryParameters());
        filter.show(query);
        show(query);
    }

    private void change(StudentQuery query) {
        show(query);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("students", StudentsAddress.write(query)));
    }

    private void show(StudentQuery query) {
        int total = pages.show(query);
        boolean all = query.text().isBlank() && query.reason() == null;
        count.setText(getTranslation("advising.count", total));
        count.setVisible(total > 0);
        list.setVisible(total > 0);
        filter.setVisible(total > 0 || !all);
        nobody.setVisible(total == 0 && all);
        none.setVisible(total == 0 && !all);
    }
}
