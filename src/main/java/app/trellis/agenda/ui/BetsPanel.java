package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** The open bets in short, and how many there were. */
final class BetsPanel extends Panel {

    BetsPanel(List<Bet> bets, LocalDate today) {
        super("agenda.bets");
        var words = new BetWords(this::getTranslation, Formats.of(this), today);
        var list = new UnorderedList();
        list.addClassName("agenda-lines");
        bets.stream()
                .filter(bet -> bet.ending() == null)
                .map(bet -> new ListItem(
                        new Anchor(AgendaAddress.of(bet.id()), bet.title()),
                        new Badge(words.standing(bet), words.tone(bet))))
                .forEach(list::add);
        add(new BetCountLine(bets));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
        add(new Anchor(AgendaAddress.BETS, getTranslation("agenda.bets.all")));
    }
}
