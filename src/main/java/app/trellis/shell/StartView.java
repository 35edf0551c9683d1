package app.trellis.shell;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address sends each role to its home. Somebody who is both student and advisor starts as student. */
@Route(value = "", autoLayout = false)
@PermitAll
final class StartView extends Div implements BeforeEnterObserver {

    private final transient CurrentAccount current;

    StartView(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(home());
    }

    private String home() {
        if (current.has(Role.STUDENT)) {
            return "today";
        }
        if (current.has(Role.ADVISOR)) {
            return "students";
        }
        return current.has(Role.DELEGATE) ? "delegated" : "admin";
    }
}
