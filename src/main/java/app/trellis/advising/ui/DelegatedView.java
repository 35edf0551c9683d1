package app.trellis.advising.ui;

import app.trellis.advising.DelegatedService;
import app.trellis.advising.DelegatedStudent;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names and dates: an advisor's students as the advisor's delegate sees them. */
@Route("delegated")
@Menu(title = "delegated.title", order = 25, icon = "students")
@RolesAllowed("DELEGATE")
@StyleSheet("styles/advising.css")
final class DelegatedView extends Screen {

    private static final String ROW = """
            <article class="delegated-row">
              <h2>${item.name}</h2>
              <p class="soft">${item.advisor}</p>
              <p>${item.dates}</p>
            </article>""";

    DelegatedView(DelegatedService students) {
        super("delegated.title");
        lead("delegated.lead");
        int count = students.count();
        if (count == 0) {
            add(new EmptyState("delegated.none", "delegated.none-text", null));
            return;
        }
        var number = new Paragraph(getTranslation("delegated.count", count));
        number.addClassName("soft");
        var list = new VirtualList<DelegatedStudent>();
        list.addClassName("delegated-list");
        list.getElement().setAttribute("aria-label", getTranslation("delegated.title"));
        list.setRenderer(LitRenderer.<DelegatedStudent>of(ROW)
                .withProperty("name", DelegatedStudent::name)
                .withProperty("advisor", student -> getTranslation("delegated.advisor", student.advisor()))
                .withProperty("dates", this::dates));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> students.page(query.getOffset(), query.getLimit()).stream(), query -> students.count()));
        add(number, list);
    }

    private String dates(DelegatedStudent student) {
        var week = student.lastReview();
        var dates = Stream.of(
                        date("delegated.starts", student.starts()),
                        date("delegated.ends", student.ends()),
                        date("delegated.last-meeting", student.lastMeeting()),
                        date("delegated.next-meeting", student.nextMeeting()),
                        date("delegated.next-milestone", student.nextMilestone()),
                        week == null ? "" : getTranslation("delegated.last-review", week.toString()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return dates.isEmpty() ? getTranslation("delegated.no-dates") : dates;
    }

    private String date(String key, @Nullable LocalDate date) {
        return date == null ? "" : getTranslation(key, Formats.of(this).date(date));
    }
}
