package app.trellis.advising;

import app.trellis.account.Area;
import app.trellis.shared.text.SheetText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of students as a file, one line each. What is not shared is an empty cell, as nothing is. A text that a
 * spreadsheet would compute gets an apostrophe in front.
 */
final class StudentsCsv {

    static final List<String> HEADER = List.of(
            "Name",
            "Shared",
            "Main phase",
            "Last review",
            "Next milestone",
            "Next milestone on",
            "Mentor minutes in 14 days",
            "Waiting for me",
            "Attention");

    private StudentsCsv() {}

    static String of(List<StudentRow> rows, LocalDate today) {
        return SheetText.csv(HEADER, rows.stream().map(row -> line(row, today)));
    }

    private static List<String> line(StudentRow row, LocalDate today) {
        var programme = row.programme();
        var next = row.next();
        var time = row.mentorTime();
        return List.of(
                SheetText.safe(row.name()),
                row.shared().stream().sorted().map(Area::name).collect(Collectors.joining(" ")),
                programme == null ? "" : programme.mainPhase(today).name(),
                text(row.lastReview()),
                next == null ? "" : SheetText.safe(next.title()),
                next == null ? "" : next.date().toString(),
                time == null ? "" : String.valueOf(time.live()),
                String.valueOf(row.waiting()),
                row.attention().stream()
                        .map(each -> each.reason() + " " + text(each.due() == null ? each.amount() : each.due()))
                        .collect(Collectors.joining("; ")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
