package app.trellis.agenda.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.agenda.Bet;
import app.trellis.agenda.BetService;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All bets, open ones first, and how many that makes. */
@Route(AgendaAddress.BETS)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class BetsView extends Screen implements AfterNavigationObserver {

    private final transient BetService bets;
    private final transient CurrentAccount student;
    private final Div content = new Div();

    BetsView(BetService bets, CurrentAccount student, AdvisingService advising) {
        super("agenda.bets");
        this.bets = bets;
        this.student = student;
        content.addClassName("agenda-content");
        lead("agenda.bets.lead");
        actions(place(true));
        add(new AgendaTabs(), content, new WhoSees(advising.whoSees(Area.AGENDA), "agenda.visible"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(bets.list());
        if (event.getLocation().getQueryParameters().getParameters().containsKey(AgendaAddress.NEW)) {
            open();
        }
    }

    private void show(List<Bet> all) {
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState("agenda.bets.empty", "agenda.bets.empty-text", place(false)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("bet-list");
        var words = new BetWords(this::getTranslation, Formats.of(this), student.today());
        all.forEach(bet -> list.add(row(bet, words)));
        content.add(new BetCountLine(all), list);
    }

    private static ListItem row(Bet bet, BetWords words) {
        var title = new H2(new Anchor(AgendaAddress.of(bet.id()), bet.title()));
        var when = new Paragraph(words.timeBox(bet));
        when.addClassName("soft");
        var row = new ListItem(new Div(title, new Badge(words.standing(bet), words.tone(bet))), when);
        row.add(new Paragraph(words.inShort(bet)));
        return row;
    }

    private Button place(boolean main) {
        var button = new Button(getTranslation("agenda.bet.place"), click -> open());
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void open() {
        new BetDialog(student.today(), (data, rhythm) -> {
                    var id = bets.place(data, rhythm);
                    UI.getCurrent().navigate(AgendaAddress.of(id));
                    Toast.show(this, "agenda.bet.placed");
                })
                .open();
    }
}
