package app.trellis.groups.ui;

import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionState;
import com.vaadin.flow.component.Component;

/** What the screen of a session shows in one state. */
interface SessionPart {

    /** The state it is made for. */
    SessionState state();

    /** Whether others may change it while it is on the screen. */
    boolean changesByItself();

    /** Shows the session as it is now; false if that takes another part. */
    boolean follow(SessionRun run);

    /** Itself. */
    default Component component() {
        return (Component) this;
    }
}
