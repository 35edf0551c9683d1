package app.trellis.projects.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.projects.OutputRow;
import app.trellis.projects.OutputService;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outputs of all projects: a list of publications to print, or to take along as a file. */
@Route("outputs")
@RolesAllowed("STUDENT")
@StyleSheet("styles/projects.css")
@StyleSheet("styles/project.css")
final class OutputsView extends Screen {

    private static final String FILE = "trellis-outputs.csv";

    private final transient OutputWords words = new OutputWords(this::getTranslation, Formats.of(this));

    OutputsView(OutputService outputs, AdvisingService advising) {
        super("projects.outputs.all");
        List<OutputRow> rows = outputs.all();
        addClassName("outputs-view");
        actions(
                new RouterLink(getTranslation("projects.back"), ProjectsView.class),
                export(outputs),
                new Button(
                        getTranslation("projects.outputs.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()")));
        lead("projects.outputs.lead");
        if (rows.isEmpty()) {
            add(new EmptyState("projects.outputs.empty", "projects.outputs.none", null));
        } else {
            var list = new OrderedList();
            list.addClassName("project-output-list");
            rows.forEach(row -> list.add(item(row)));
            add(list);
        }
        add(new WhoSees(advising.whoSees(Area.PROJECTS), "projects.visible"));
    }

    private ListItem item(OutputRow row) {
        var output = row.output();
        var link = new Anchor(ProjectsAddress.of(output.project()), output.title());
        link.getElement().setAttribute("router-link", true);
        var since = new Span(Formats.of(this).date(output.last().on()));
        since.addClassName("soft");
        var head = new Div(link, new Badge(words.state(output.state()), OutputWords.tone(output.state())), since);
        head.addClassName("project-decision-head");
        var about = new Paragraph(words.about(output.data()));
        var project = new Paragraph(getTranslation("projects.outputs.of", row.projectTitle()));
        project.addClassName("soft");
        var item = new ListItem(head, about, project);
        item.addClassName("project-output");
        if (!output.data().link().isEmpty()) {
            var read = new Anchor(output.data().link(), output.data().link());
            read.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(read);
        }
        return item;
    }

    /** Made when it is asked for, so that the screen holds no file. */
    private Anchor export(OutputService outputs) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] csv = outputs.export().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
        });
        return new Anchor(handler, getTranslation("projects.outputs.export"));
    }
}
