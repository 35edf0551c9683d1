package app.trellis.journey.bench;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import java.io.IOException;

/** The live heap that one signed-in person costs who has looked at a first screen and keeps the tab open. */
final class SessionMemory {

    private static final int WARM_UP = 5;
    private static final int SESSIONS = 50;

    private SessionMemory() {}

    static Figure measure(Server server) throws IOException, InterruptedException {
        try (var visitor = new Visitor(server, Look.LIGHT)) {
            enter(visitor, WARM_UP);
            var before = Heap.liveBytes(server.pid());
            enter(visitor, SESSIONS);
            var each = (Heap.liveBytes(server.pid()) - before) / SESSIONS;
            return Figure.of(
                    "live heap a signed-in session, " + SESSIONS + " sessions", "120 kB", "%.0f kB", each / 1024.0);
        }
    }

    /** Vanishing keeps the session alive on the server, as a second person's browser would. */
    private static void enter(Visitor visitor, int times) {
        for (var time = 0; time < times; time++) {
            DemoPerson.STUDENT.enter(visitor);
            visitor.vanish();
        }
    }
}
