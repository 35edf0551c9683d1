package app.trellis.impact.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.ApplicationLine;
import app.trellis.impact.ApplicationListService;
import app.trellis.impact.ApplicationState;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All of the student's applications by how far they are: columns beside each other, on a phone one below the other. */
@Route(Links.OPPORTUNITIES + "/applications")
@RolesAllowed("STUDENT")
@StyleSheet("styles/opportunity.css")
final class ApplicationsView extends Screen {

    ApplicationsView(ApplicationListService applications, CurrentAccount reader, Clock clock) {
        super("impact.applications.title");
        lead("impact.applications.lead");
        add(new RouterLink(getTranslation("impact.detail.back"), OpportunitiesView.class));
        List<ApplicationLine> all = applications.list();
        if (all.isEmpty()) {
            add(new EmptyState("impact.empty.mine.title", "impact.applications.none", null));
            return;
        }
        DateText dates = new DateText(this, reader.zone(), clock.instant());
        Map<ApplicationState, List<ApplicationLine>> groups =
                all.stream().collect(groupingBy(line -> line.application().state(), TreeMap::new, toList()));
        Div board = new Div();
        board.addClassName("application-board");
        groups.forEach((state, lines) -> board.add(group(state, lines, dates)));
        add(board);
    }

    private Section group(ApplicationState state, List<ApplicationLine> lines, DateText dates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("application-lines");
        lines.forEach(line -> list.add(new ApplicationCard(line, dates)));
        H2 title = new H2(
                getTranslation("impact.applications.group", getTranslation("impact.state." + state), lines.size()));
        return new Section(title, list);
    }
}
