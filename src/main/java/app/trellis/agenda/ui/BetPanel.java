package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What a bet is, and what became of it. */
final class BetPanel extends Panel {

    private final DescriptionList facts = new DescriptionList();

    BetPanel(Bet bet, BetWords words) {
        super("agenda.bet.about");
        facts.addClassName("agenda-facts");
        fact("agenda.bet.why", new MarkdownText(bet.data().why()));
        fact("agenda.bet.time-box", new Span(words.timeBox(bet)));
        fact("agenda.bet.rule", new MarkdownText(bet.data().stopRule()));
        var extension = bet.extension();
        if (extension != null) {
            fact(
                    "agenda.bet.extension",
                    new Span(getTranslation(
                            "agenda.bet.extended",
                            words.formats().date(extension.from()),
                            words.formats().date(bet.data().to()),
                            words.formats().date(extension.on()),
                            extension.reason())));
        }
        if (!bet.lesson().isEmpty()) {
            fact("agenda.bet.lesson", new MarkdownText(bet.lesson()));
        }
        add(facts);
    }

    private void fact(String key, Component what) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(what));
    }
}
