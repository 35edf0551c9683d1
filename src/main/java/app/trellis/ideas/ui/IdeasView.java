package app.trellis.ideas.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaRankingService;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** Ideas: capture one, find them again, put them in order. The address holds filter and order. */
@Route(IdeasAddress.IDEAS)
@RolesAllowed("STUDENT")
@Menu(title = "ideas.title", order = 3.2, icon = "ideas")
@StyleSheet("styles/ideas.css")
final class IdeasView extends Screen implements AfterNavigationObserver {

    private static final String FOCUS = """
            const look = tries => {
                const link = this.querySelector(`a[data-idea="${$0}"]`);
                if (link) {
                    link.focus();
                } else if (tries > 0) {
                    setTimeout(() => look(tries - 1), 50);
                }
            };
            setTimeout(() => look(20), 50);
            """;

    private final transient IdeaService ideas;
    private final transient IdeaRankingService ranking;
    private final CaptureForm capture = new CaptureForm(this::keep);
    private final IdeaFilter filter = new IdeaFilter(this::narrow);
    private final Paragraph count = new Paragraph();
    private final Paragraph ranked = new Paragraph(getTranslation("ideas.ranked-lead"));
    private final IdeaRows rows;
    private final EmptyState nothing = new EmptyState("ideas.empty", "ideas.empty-text", null);
    private final EmptyState none = new EmptyState("ideas.none-match", "ideas.none-match-text", null);
    private transient IdeaQuery query = IdeaQuery.ALL;

    IdeasView(IdeaService ideas, IdeaRankingService ranking, CurrentAccount reader, AdvisingService advising) {
        super("ideas.title");
        this.ideas = ideas;
        this.ranking = ranking;
        rows = new IdeaRows(reader.zone(), this::move);
        actions(new RouterLink(getTranslation("feedback.to-mentors"), MentorRecordsView.class));
        lead("ideas.lead");
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        ranked.addClassName("soft");
        add(
                capture,
                filter,
                ranked,
                count,
                rows,
                nothing,
                none,
                new Bookmarklet(),
                new WhoSees(advising.whoSees(Area.IDEAS), "ideas.visible"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        address.getSingleParameter(IdeasAddress.CAPTURE).ifPresent(capture::offer);
        show(IdeasAddress.read(address));
    }

    private void narrow(IdeaQuery wanted) {
        Location address = new Location(IdeasAddress.IDEAS, IdeasAddress.write(wanted));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(wanted);
    }

    private void show(IdeaQuery wanted) {
        query = wanted;
        int found = ideas.count(query);
        boolean all = query.equals(IdeaQuery.ALL);
        filter.show(query, ideas.tags());
        filter.setVisible(found > 0 || !all);
        count.setText(getTranslation("ideas.count", found));
        count.setVisible(found > 0);
        ranked.setVisible(found > 0 && query.order() == IdeaOrder.RANKED);
        rows.show(query);
        rows.setDataProvider(DataProvider.fromCallbacks(
                asked -> ideas.list(query, asked.getOffset(), asked.getLimit()).stream(), asked -> found));
        rows.setVisible(found > 0);
        nothing.setVisible(found == 0 && all);
        none.setVisible(found == 0 && !all);
    }

    private void keep(IdeaData data) {
        IdeaId id = ideas.capture(data);
        narrow(IdeaQuery.ALL);
        Toast.undo(this, "ideas.kept", () -> forget(id));
    }

    private void forget(IdeaId id) {
        Idea gone = ideas.remove(id);
        show(query);
        Toast.show(this, "ideas.forgotten", gone.line());
    }

    private void move(IdeaRows.Move move) {
        if (move.to() < 0 || move.from() == move.to()) {
            return;
        }
        ideas.list(query, move.from(), 1).stream()
                .findFirst()
                .ifPresent(moved -> ideas.list(query, move.to(), 1).stream()
                        .findFirst()
                        .ifPresent(other -> put(moved, other, move)));
    }

    private void put(IdeaSummary moved, IdeaSummary other, IdeaRows.Move move) {
        if (move.to() < move.from()) {
            ranking.above(moved.id(), other.id());
        } else {
            ranking.below(moved.id(), other.id());
        }
        rows.getDataProvider().refreshAll();
        count.setText(getTranslation("ideas.moved", moved.line(), move.to() + 1));
        rows.getElement().executeJs(FOCUS, moved.id().value().toString());
    }
}
