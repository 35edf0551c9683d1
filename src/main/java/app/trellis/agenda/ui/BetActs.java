package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetData;
import app.trellis.agenda.BetId;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Does what was chosen about one bet, at once or after a dialog, and offers to take it back. */
final class BetActs {

    private final BetServices services;
    private final BetId id;
    private final Component near;
    private final Runnable refresh;

    BetActs(BetServices services, BetId id, Component near, Runnable refresh) {
        this.services = services;
        this.id = id;
        this.near = near;
        this.refresh = refresh;
    }

    void change(Bet bet) {
        new BetDialog(
                        bet,
                        (data, rhythm) ->
                                done("agenda.done.changed", services.bets().change(id, bet.version(), data)))
                .open();
    }

    void ruleMet() {
        tell("agenda.done.rule-met", () -> services.decisions().ruleMet(id));
    }

    void stop() {
        new TextDialog(
                        "agenda.stop",
                        BetData.LESSON_LENGTH,
                        true,
                        lesson ->
                                done("agenda.done.stopped", services.decisions().stop(id, lesson)))
                .open();
    }

    void payOff() {
        new TextDialog(
                        "agenda.pay-off",
                        BetData.LESSON_LENGTH,
                        true,
                        lesson -> done(
                                "agenda.done.paid-off", services.decisions().payOff(id, lesson)))
                .open();
    }

    void extend(Bet bet) {
        new ExtendDialog(
                        bet,
                        services.student().today(),
                        (to, reason) -> done(
                                "agenda.done.extended", services.decisions().extend(id, to, reason)))
                .open();
    }

    void look(LocalDate day) {
        new TextDialog(
                        "agenda.look",
                        BetData.NOTE_LENGTH,
                        false,
                        note -> done("agenda.done.looked", services.bets().look(id, day, note)))
                .open();
    }

    void lookOn(LocalDate day) {
        tell("agenda.done.look-added", () -> services.bets().lookOn(id, day));
    }

    void forgetLook(LocalDate day) {
        tell("agenda.done.look-gone", () -> services.bets().forgetLook(id, day));
    }

    void remove() {
        Bet before = services.bets().remove(id);
        UI.getCurrent().navigate(BetsView.class);
        Toast.undo(near, "agenda.done.removed", () -> {
            services.bets().restore(before);
            UI.getCurrent().navigate(AgendaAddress.of(id));
        });
    }

    private void tell(String key, Supplier<Bet> act) {
        try {
            done(key, act.get());
        } catch (Refused refused) {
            Toast.refused(near, refused);
        }
    }

    private void done(String key, Bet before) {
        refresh.run();
        Toast.undo(near, key, () -> {
            services.bets().restore(before);
            refresh.run();
        });
    }
}
