package app.trellis.journey.bench;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import java.util.List;

/** What a browser with nothing in its cache loads: the sign-in page, then the first screen behind it. */
final class Weight {

    private Weight() {}

    static List<Figure> measure(Server server) {
        try (var visitor = new Visitor(server, Look.LIGHT)) {
            visitor.open("/login");
            visitor.settle();
            var door = Traffic.since(visitor.driver());
            DemoPerson.STUDENT.enter(visitor);
            var inside = Traffic.since(visitor.driver());
            return List.of(
                    figure("cold /login", "60 kB", door), figure("sign in to first screen, cold bundle", "", inside));
        }
    }

    private static Figure figure(String what, String aim, Traffic traffic) {
        return Figure.of(what, aim, "%.1f kB in %d requests", traffic.bytes() / 1024.0, traffic.requests());
    }
}
