package app.trellis.report;

import app.trellis.shared.text.Translator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's texts one after the other, so that two versions can be compared.
 *
 * @param texts gives the headings
 * @param language of the outcome's words
 */
public record ReportMarkdown(Translator texts, Locale language) {

    /** The whole text: what the student wrote, each advisor's view, and the reply. */
    public String of(ReportContent content) {
        Stream<String> written = Stream.of(ReportField.values())
                .filter(field -> !content.text(field).isBlank())
                .map(field -> part(texts.get(field.key()), content.text(field)));
        Stream<String> views = content.views().stream()
                .filter(view -> view.givenAt() != null)
                .map(view -> part(
                        texts.get("report.view-of", view.advisor()),
                        (view.outcome() == null ? "" : view.outcome().in(language) + "\n") + view.text()));
        Stream<String> reply = content.reply().isBlank()
                ? Stream.empty()
                : Stream.of(part(texts.get("report.reply"), content.reply()));
        return Stream.of(written, views, reply).flatMap(each -> each).collect(Collectors.joining("\n\n"));
    }

    private static String part(String heading, String text) {
        return heading + "\n" + text.strip();
    }
}
