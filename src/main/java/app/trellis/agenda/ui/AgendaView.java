package app.trellis.agenda.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.agenda.AmbitionService;
import app.trellis.agenda.BetService;
import app.trellis.agenda.PromptService;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Agenda: this week's prompt, and where bets and worldview stand. */
@Route(AgendaAddress.AGENDA)
@Menu(title = "agenda.title", order = 3.9, icon = "agenda")
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class AgendaView extends Screen implements BeforeEnterObserver {

    private final transient PromptService prompts;
    private final transient BetService bets;
    private final transient WorldviewService worldview;
    private final transient AmbitionService ambition;
    private final transient CurrentAccount student;
    private final Div content = new Div();

    AgendaView(
            PromptService prompts,
            BetService bets,
            WorldviewService worldview,
            AmbitionService ambition,
            CurrentAccount student,
            AdvisingService advising) {
        super("agenda.title");
        this.prompts = prompts;
        this.bets = bets;
        this.worldview = worldview;
        this.ambition = ambition;
        this.student = student;
        content.addClassName("agenda-content");
        lead("agenda.lead");
        add(new AgendaTabs(), content, new WhoSees(advising.whoSees(Area.AGENDA), "agenda.overview.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        content.add(
                new PromptPanel(prompts, student),
                new BetsPanel(bets.list(), student.today()),
                new LatestPanel(worldview),
                new AmbitionPanel(ambition));
    }
}
