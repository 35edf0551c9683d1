package app.trellis.journey.pictures;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Screens;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Photographs every screen of the demo in two widths and two looks. */
public final class Pictures {

    private Pictures() {}

    /** Takes the folder to fill. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        try (var server = Server.startDemo()) {
            for (var look : Look.values()) {
                for (var person : DemoPerson.values()) {
                    photograph(server, look, person, folder);
                }
            }
        }
    }

    private static void photograph(Server server, Look look, DemoPerson person, Path folder) throws IOException {
        try (var visitor = new Visitor(server, look)) {
            var camera = new Camera(visitor);
            person.enter(visitor);
            for (var screen : Screens.of(person)) {
                for (var width : Camera.Width.values()) {
                    camera.set(width);
                    screen.open(visitor);
                    var name = "%s-%d-%s.png".formatted(screen.name(), width.pixels(), name(look));
                    Files.write(folder.resolve(name), camera.take());
                }
            }
        }
    }

    private static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
