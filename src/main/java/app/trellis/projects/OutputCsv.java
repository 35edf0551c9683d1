package app.trellis.projects;

import app.trellis.shared.text.SheetText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outputs as a file, one line each. A text that a spreadsheet would compute gets an apostrophe in front. */
final class OutputCsv {

    static final List<String> HEADER = List.of(
            "Title",
            "Project",
            "State",
            "Since",
            "Venue",
            "Deadline",
            "Author position",
            "Author number",
            "Authors",
            "Audience",
            "Link");

    private OutputCsv() {}

    static String of(List<OutputRow> rows) {
        return SheetText.csv(HEADER, rows.stream().map(OutputCsv::line));
    }

    private static List<String> line(OutputRow row) {
        OutputData data = row.output().data();
        Authorship authorship = data.authorship();
        return List.of(
                SheetText.safe(data.title()),
                SheetText.safe(row.projectTitle()),
                row.output().state().name(),
                row.output().last().on().toString(),
                SheetText.safe(data.venue()),
                text(data.deadline()),
                text(authorship.position()),
                text(authorship.number()),
                text(authorship.count()),
                data.audience().name(),
                SheetText.safe(data.link()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
