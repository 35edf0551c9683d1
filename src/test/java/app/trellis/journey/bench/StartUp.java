package app.trellis.journey.bench;

import app.trellis.journey.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From {@code java} starting to the first HTTP 200: once on an empty folder, then on what that left behind. */
final class StartUp {

    private static final int ROUNDS = 5;

    private StartUp() {}

    static List<Figure> measure(Path data) {
        var first = start(data);
        var later = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            later.add(start(data));
        }
        return List.of(
                Figure.of("first start, empty data folder, to HTTP 200", "5 s", "%.1f s", first),
                Figure.of(
                        "start to HTTP 200, median of " + ROUNDS,
                        "5 s",
                        "%.1f s",
                        Quantiles.of(later).median()));
    }

    private static double start(Path data) {
        try (var server = Server.startOn(data)) {
            return server.startUp().toMillis() / 1000.0;
        }
    }
}
