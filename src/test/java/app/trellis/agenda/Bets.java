package app.trellis.agenda;

import java.time.LocalDate;
import java.util.List;

/** Bets to test with. */
final class Bets {

    private Bets() {}

    static BetData data(LocalDate from, LocalDate to) {
        return new BetData("Read what models hide", "Nobody can", from, to, "Two probes in a row say nothing");
    }

    static Bet bet(LocalDate from, LocalDate to) {
        return new Bet(BetId.create(), 0, data(from, to), null, null, null, null, "", List.of());
    }
}
