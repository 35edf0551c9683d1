package app.trellis.projects.ui;

import app.trellis.projects.ProjectOrder;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectSummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The projects as a table, a page at a time, ordered by the database. */
final class ProjectGrid extends Grid<ProjectSummary> {

    private static final int PAGE = 30;
    private static final int FEW = 12;
    private static final String TITLE_WIDTH = "15rem";
    private static final String LINK = "<a router-link href='${item.address}'>${item.title}</a>";

    private final transient ProjectService projects;
    private final List<Column<ProjectSummary>> columns = new ArrayList<>();
    private transient ProjectQuery query = ProjectQuery.ALL;

    ProjectGrid(ProjectService projects, Consumer<ProjectQuery> ordered) {
        super(PAGE);
        this.projects = projects;
        addClassName("project-grid");
        getElement().setAttribute("aria-label", getTranslation("projects.title"));
        var words = new ProjectWords(this::getTranslation, Formats.of(this));
        column(
                "projects.field.title",
                ProjectOrder.TITLE,
                addColumn(LitRenderer.<ProjectSummary>of(LINK)
                                .withProperty("address", project -> ProjectsAddress.of(project.id()))
                                .withProperty("title", ProjectSummary::title))
                        .setWidth(TITLE_WIDTH)
                        .setFlexGrow(3));
        column("projects.state", ProjectOrder.STATE, addColumn(project -> words.state(project.state())));
        addColumn(words::part).setHeader(getTranslation("projects.column.part")).setAutoWidth(true);
        addColumn(words::risk).setHeader(getTranslation("projects.risk")).setAutoWidth(true);
        column(
                "projects.column.when",
                ProjectOrder.STARTED,
                addColumn(words::when).setAutoWidth(true));
        addColumn(words::test).setHeader(getTranslation("projects.column.test")).setAutoWidth(true);
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                ordered.accept(asked(sort.getSortOrder()));
            }
        });
    }

    /** Lists what a query finds. */
    void show(ProjectQuery wanted, int found) {
        query = wanted;
        sort(columns.stream()
                .filter(column -> wanted.order().name().equals(column.getKey()))
                .map(column -> new GridSortOrder<>(
                        column, wanted.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
        setAllRowsVisible(found <= FEW);
        setDataProvider(DataProvider.fromCallbacks(
                asked -> projects.list(query, asked.getOffset(), asked.getLimit()).stream(), asked -> found));
    }

    private void column(String key, ProjectOrder order, Column<ProjectSummary> column) {
        columns.add(column.setHeader(getTranslation(key)).setKey(order.name()).setSortable(true));
    }

    private ProjectQuery asked(List<GridSortOrder<ProjectSummary>> orders) {
        return orders.stream()
                .findFirst()
                .map(first -> query.ordered(
                        ProjectOrder.valueOf(first.getSorted().getKey()),
                        first.getDirection() == SortDirection.DESCENDING))
                .orElseGet(() -> query.ordered(ProjectQuery.ALL.order(), ProjectQuery.ALL.descending()));
    }
}
