package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetStanding;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is said of a bet. */
record BetWords(Translator texts, Formats formats, LocalDate today) {

    /** Where it stands, in a word or two: how it ended, once it has. */
    String standing(Bet bet) {
        var ending = bet.ending();
        return ending == null
                ? texts.get("agenda.standing." + bet.standing(today))
                : texts.get("agenda.ending." + ending);
    }

    Tone tone(Bet bet) {
        BetStanding standing = bet.standing(today);
        return standing.asksForDecision() ? Tone.WARN : standing == BetStanding.ENDED ? Tone.MUTED : Tone.CALM;
    }

    /** What it taught, or what would end it sooner. */
    String inShort(Bet bet) {
        return bet.lesson().isEmpty()
                ? texts.get("agenda.bet.stops-sooner", bet.data().stopRule())
                : texts.get("agenda.bet.learned", bet.lesson());
    }

    /** From when to when, and how long that still is. */
    String timeBox(Bet bet) {
        String from = formats.date(bet.data().from());
        String to = formats.date(bet.data().to());
        var ended = bet.endedOn();
        if (ended != null) {
            return texts.get("agenda.time-box.ended", from, to, formats.date(ended));
        }
        long days = ChronoUnit.DAYS.between(today, bet.data().to());
        return days < 0
                ? texts.get("agenda.time-box.over", from, to)
                : texts.get("agenda.time-box.left", from, to, days);
    }
}
