package app.trellis.advising.ui;

import app.trellis.advising.StudentPage;
import app.trellis.advising.StudentQuery;
import app.trellis.advising.StudentRow;
import app.trellis.advising.StudentsService;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the list its students a page at a time. The service answers with the number and a page at once, so the first
 * page is kept from the question "how many" to the question "which", and then let go.
 */
final class StudentPages extends AbstractBackEndDataProvider<StudentRow, Void> {

    /** How many students are read at a time. */
    static final int PAGE = 20;

    private final transient StudentsService students;
    private StudentQuery wanted = StudentQuery.ALL;
    private transient @Nullable StudentPage first;

    StudentPages(StudentsService students) {
        this.students = students;
    }

    /** Looks for these from now on, and tells how many there are. */
    int show(StudentQuery query) {
        wanted = query;
        first = students.page(query, 0, PAGE);
        int total = first.total();
        refreshAll();
        return total;
    }

    @Override
    public Object getId(StudentRow student) {
        return student.id();
    }

    @Override
    protected Stream<StudentRow> fetchFromBackEnd(Query<StudentRow, Void> query) {
        var kept = first;
        first = null;
        boolean fits = kept != null && query.getOffset() == 0 && query.getLimit() <= PAGE;
        var page = kept != null && fits ? kept : students.page(wanted, query.getOffset(), query.getLimit());
        return page.rows().stream().limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<StudentRow, Void> query) {
        var kept = first;
        if (kept == null) {
            kept = students.page(wanted, 0, PAGE);
            first = kept;
        }
        return kept.total();
    }
}
