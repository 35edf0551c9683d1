package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetStanding;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A bet has come to its end, or to its rule: stop, or go on once more for a reason that is kept. */
final class DecisionPanel extends Panel {

    DecisionPanel(Bet bet, BetStanding standing, BetActs acts) {
        super("agenda.decide");
        addClassName("agenda-decide");
        add(new Paragraph(getTranslation("agenda.decide." + standing)), rule(bet));
        var stop = new Button(getTranslation("agenda.decide.stop"), click -> acts.stop());
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        var choices = new Div(stop);
        choices.addClassName("agenda-acts");
        if (bet.mayBeExtended()) {
            choices.add(new Button(getTranslation("agenda.decide.extend"), click -> acts.extend(bet)));
        }
        choices.add(new Button(getTranslation("agenda.act.pay-off"), click -> acts.payOff()));
        add(choices);
        if (!bet.mayBeExtended()) {
            add(new Paragraph(getTranslation("agenda.decide.extended")));
        }
    }

    private static Paragraph rule(Bet bet) {
        var rule = new Paragraph(bet.data().stopRule());
        rule.addClassName("agenda-quoted");
        return rule;
    }
}
