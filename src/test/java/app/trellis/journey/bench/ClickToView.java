package app.trellis.journey.bench;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import app.trellis.journey.pages.Menu;
import java.util.ArrayList;
import java.util.List;

/** How long a student waits from a click in the menu to the screen behind it. */
final class ClickToView {

    private static final int ROUNDS = 20;
    private static final int WARM_UP = 5;

    private ClickToView() {}

    static List<Figure> measure(Server server) {
        try (var visitor = new Visitor(server, Look.LIGHT)) {
            DemoPerson.STUDENT.enter(visitor);
            var entries = new Menu(visitor).entries();
            round(visitor, entries, WARM_UP);
            var times = Quantiles.of(round(visitor, entries, ROUNDS));
            return List.of(
                    Figure.of("click to view, median", "50 ms", "%.0f ms", times.median()),
                    Figure.of("click to view, p95", "85 ms", "%.0f ms", times.at(0.95)));
        }
    }

    /** Goes round all entries, ending each round where the next does not begin. */
    private static List<Double> round(Visitor visitor, List<String> entries, int rounds) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            for (var entry : entries.reversed()) {
                times.add(Clicks.toView(visitor, entry));
                visitor.settle();
            }
        }
        return times;
    }
}
