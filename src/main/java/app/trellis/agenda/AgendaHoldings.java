package app.trellis.agenda;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bets, worldview and agenda, as a person's own data. */
@Component
final class AgendaHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent(
                "agenda",
                "agenda",
                "agenda_theme",
                "agenda_item",
                "agenda_version",
                "bet",
                "bet_check",
                "worldview_entry",
                "worldview_version",
                "prompt_skip",
                "ambition_answer");
    }
}
