package app.trellis.journey.bench;

import app.trellis.journey.DemoPerson;
import app.trellis.journey.Look;
import app.trellis.journey.Server;
import app.trellis.journey.Visitor;
import app.trellis.journey.pages.Menu;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL statements that one click in the menu costs, read off the log of Spring's JDBC template. */
final class StatementsPerScreen {

    private static final String LOG_STATEMENTS = "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug";
    private static final Pattern STATEMENT =
            Pattern.compile("Executing (prepared SQL statement|SQL (statement|query|update|batch update))");

    private StatementsPerScreen() {}

    static List<Figure> measure() {
        try (var server = Server.startDemo("--trellis.demo.students=5", LOG_STATEMENTS)) {
            return Stream.of(DemoPerson.STUDENT, DemoPerson.ADVISOR)
                    .flatMap(person -> of(person, server).stream())
                    .toList();
        }
    }

    private static List<Figure> of(DemoPerson person, Server server) {
        try (var visitor = new Visitor(server, Look.LIGHT)) {
            person.enter(visitor);
            return new Menu(visitor)
                    .entries().reversed().stream()
                            .map(entry -> of(person, entry, visitor, server))
                            .toList();
        }
    }

    private static Figure of(DemoPerson person, String entry, Visitor visitor, Server server) {
        visitor.open("/settings");
        visitor.settle();
        var before = STATEMENT.matcher(server.log()).results().count();
        Clicks.toView(visitor, entry);
        visitor.settle();
        var after = STATEMENT.matcher(server.log()).results().count();
        var who = person.name().toLowerCase(java.util.Locale.ROOT);
        return Figure.of("SQL statements, %s, %s".formatted(who, entry), "", "%d", after - before);
    }
}
