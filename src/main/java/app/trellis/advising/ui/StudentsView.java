package app.trellis.advising.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.SavedFilterService;
import app.trellis.advising.StudentQuery;
import app.trellis.advising.StudentsService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Students: who may need something from the advisor, and why. The address holds filter and order. */
@Route("students")
@Menu(title = "advising.title", order = 20, icon = "students")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/students.css")
final class StudentsView extends Screen implements AfterNavigationObserver {

    private static final String FILE = "students.csv";

    private final StudentPages pages;
    private final StudentFilter filter = new StudentFilter(this::change);
    private final StudentList list;
    private final Paragraph count = new Paragraph();
    private final EmptyState nobody = new EmptyState("advising.nobody", "advising.nobody-text", null);
    private final EmptyState none = new EmptyState("advising.none-match", "advising.none-match-text", null);

    private final SavedFilters saved;
    private StudentQuery shown = StudentQuery.ALL;

    StudentsView(StudentsService students, SavedFilterService filters, CurrentAccount current) {
        super("advising.title");
        addClassName("students");
        pages = new StudentPages(students);
        list = new StudentList(current.today());
        list.setDataProvider(pages);
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        saved = new SavedFilters(filters, () -> StudentsAddress.write(shown).getQueryString());
        StudentKeys.listen(list, filter.text());
        var keys = new Paragraph(getTranslation("advising.keys"));
        keys.addClassNames("soft", "student-keys");
        lead("advising.lead");
        actions(
                new Anchor("comments", getTranslation("comments.title")),
                new Anchor("students/former", getTranslation("notes.former")),
                export(students));
        add(filter, saved, count, keys, list, nobody, none);
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

    /** Made when it is asked for, of what the list shows then. */
    private Anchor export(StudentsService students) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] csv = students.export(shown).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
        });
        return new Anchor(handler, getTranslation("advising.export"));
    }

    private void show(StudentQuery query) {
        shown = query;
        int total = pages.show(query);
        boolean all = query.takesAll();
        saved.offer(!all || query.order() != StudentQuery.ALL.order());
        count.setText(getTranslation("advising.count", total));
        count.setVisible(total > 0);
        list.setVisible(total > 0);
        filter.setVisible(total > 0 || !all);
        nobody.setVisible(total == 0 && all);
        none.setVisible(total == 0 && !all);
    }
}
