package app.trellis.agenda.ui;

import app.trellis.account.Area;
import app.trellis.agenda.AgendaAchievements;
import app.trellis.agenda.Bet;
import app.trellis.agenda.BetId;
import app.trellis.comments.SubjectKind;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One bet: what it is, when to look at its rule, and what was decided. */
@Route(AgendaAddress.BETS + "/:" + AgendaAddress.ID)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class BetView extends Screen implements BeforeEnterObserver {

    private final transient BetServices services;
    private final Div content = new Div();

    BetView(BetServices services) {
        super("agenda.bet");
        this.services = services;
        content.addClassName("agenda-content");
        add(new AgendaTabs(), content, new WhoSees(services.advising().whoSees(Area.AGENDA), "agenda.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AgendaAddress.bet(event.getRouteParameters()));
    }

    private void show(BetId id) {
        Bet bet = services.bets().find(id);
        var today = services.student().today();
        var words = new BetWords(this::getTranslation, Formats.of(this), today);
        var acts = new BetActs(services, id, this, () -> show(id));
        heading(bet.title());
        content.removeAll();
        content.add(new Div(new Badge(words.standing(bet), words.tone(bet))));
        if (bet.standing(today).asksForDecision()) {
            content.add(new DecisionPanel(bet, bet.standing(today), acts));
        }
        content.add(new BetPanel(bet, words));
        if (bet.ending() == null || !bet.checks().isEmpty()) {
            content.add(new LooksPanel(bet, today, acts));
        }
        content.add(
                new EvidenceBox(
                        services.evidence(), AgendaAchievements.of(bet), AgendaAddress.of(id), evidence(bet, words)),
                services.comments().mine(SubjectKind.BET, id),
                acts(bet, acts));
    }

    private String evidence(Bet bet, BetWords words) {
        return getTranslation(
                bet.lesson().isEmpty() ? "agenda.evidence.bet" : "agenda.evidence.bet-ended",
                bet.title(),
                words.timeBox(bet),
                bet.lesson().isEmpty() ? bet.data().stopRule() : bet.lesson());
    }

    private Div acts(Bet bet, BetActs acts) {
        var row = new Div();
        row.addClassName("agenda-acts");
        if (bet.ending() == null) {
            if (!bet.standing(services.student().today()).asksForDecision()) {
                row.add(
                        new Button(getTranslation("agenda.act.rule-met"), click -> acts.ruleMet()),
                        new Button(getTranslation("agenda.act.pay-off"), click -> acts.payOff()),
                        new Button(getTranslation("agenda.act.let-go"), click -> acts.stop()));
            }
            row.add(new Button(getTranslation("agenda.act.change"), click -> acts.change(bet)));
        }
        var remove = new Button(getTranslation("agenda.act.remove"), click -> acts.remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        return row;
    }
}
