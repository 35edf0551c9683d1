package app.trellis.journey.bench;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import java.util.ArrayList;

/** Whether an advisor with 500 students waits longer for the list than one with 5. */
final class StudentsScreen {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;

    private StudentsScreen() {}

    static Figure measure(Server few, Server many) {
        var withFew = median(few);
        var withMany = median(many);
        return Figure.of(
                "/students with 500 students against 5",
                "1.5 ×",
                "%.2f × (%.0f ms, %.0f ms)",
                withMany / withFew,
                withMany,
                withFew);
    }

    /** From the click on "Students" until its rows are there. */
    private static double median(Server server) {
        try (var visitor = new Visitor(server, Look.LIGHT)) {
            DemoPerson.ADVISOR.enter(visitor);
            var times = new ArrayList<Double>();
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                visitor.open("/settings");
                visitor.settle();
                var time = Clicks.toRows(visitor, "Students");
                if (round >= WARM_UP) {
                    times.add(time);
                }
            }
            return Quantiles.of(times).median();
        }
    }
}
