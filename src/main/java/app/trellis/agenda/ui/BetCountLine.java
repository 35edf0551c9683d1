package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetCount;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How many bets that makes, beside what the post says there is room for. */
final class BetCountLine extends Paragraph {

    BetCountLine(List<Bet> bets) {
        this((int) bets.stream().filter(bet -> bet.ending() == null).count(), bets.size());
    }

    BetCountLine(BetCount count) {
        this(count.open(), count.all());
    }

    private BetCountLine(int open, int all) {
        setText(getTranslation("agenda.bets.count", all, open, BetCount.ROOM_FOR));
        addClassName("bet-count");
    }
}
