package app.trellis.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Asks every two seconds while a screen is attached and its tab is to be seen, and at no other time: the interval is put
 * back when the screen is left. The state is in the database, so any server can answer.
 */
final class Follow {

    private static final int MILLIS = 2_000;
    private static final int NEVER = -1;

    private final Component screen;
    private final transient Runnable ask;
    private boolean wanted;
    private boolean visible = true;
    private @Nullable UI ui;
    private @Nullable Registration polling;
    private @Nullable Registration watching;

    Follow(Component screen, Runnable ask) {
        this.screen = screen;
        this.ask = ask;
        screen.addAttachListener(attached -> begin(attached.getUI()));
        screen.addDetachListener(detached -> end());
    }

    void everyFewSeconds(boolean follow) {
        wanted = follow;
        adjust();
    }

    private void begin(UI attached) {
        ui = attached;
        polling = attached.addPollListener(poll -> ask.run());
        watching = Signal.effect(screen, () -> {
            visible = attached.getPage().pageVisibilitySignal().get() != PageVisibility.HIDDEN;
            adjust();
        });
    }

    private void end() {
        if (polling != null) {
            polling.remove();
        }
        if (watching != null) {
            watching.remove();
        }
        if (ui != null) {
            ui.setPollInterval(NEVER);
        }
        ui = null;
    }

    private void adjust() {
        if (ui != null) {
            ui.setPollInterval(wanted && visible ? MILLIS : NEVER);
        }
    }
}
