package app.trellis.journey.bench;

import app.trellis.journey.Server;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs every measurement on this machine and prints the table. */
public final class Bench {

    private Bench() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var figures = new ArrayList<Figure>();
        figures.addAll(StartUp.measure(Files.createTempDirectory("trellis-bench")));
        try (var few = Server.startDemo("--trellis.demo.students=5")) {
            figures.addAll(Weight.measure(few));
            figures.addAll(ClickToView.measure(few));
            figures.add(SessionMemory.measure(few));
            try (var many = Server.startDemo("--trellis.demo.students=500")) {
                figures.add(StudentsScreen.measure(few, many));
            }
        }
        figures.addAll(StatementsPerScreen.measure());
        print(figures);
    }

    private static void print(List<Figure> figures) {
        System.out.println("| what | measured | aim |\n|---|---|---|");
        figures.stream().map(Figure::asRow).forEach(System.out::println);
    }
}
