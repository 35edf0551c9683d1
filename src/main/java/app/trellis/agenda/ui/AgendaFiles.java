package app.trellis.agenda.ui;

import app.trellis.agenda.AgendaContent;
import app.trellis.agenda.AgendaMarkdown;
import app.trellis.agenda.AgendaVersion;
import app.trellis.shared.pdf.PdfDocument;
import app.trellis.shared.text.Markdown;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An agenda as files, made when they are asked for, so that the screen holds none. */
final class AgendaFiles extends Div {

    /** Stands for the agenda as it is now, which has no number yet. */
    static final int NOW = 0;

    private final transient ThemeServices services;
    private final int number;

    AgendaFiles(ThemeServices services, int number) {
        this.services = services;
        this.number = number;
        addClassName("agenda-acts");
        add(
                file("agenda.file.markdown", "md", "text/markdown;charset=utf-8"),
                file("agenda.file.pdf", "pdf", "application/pdf"));
    }

    private Anchor file(String key, String ending, String type) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = ending.equals("pdf") ? pdf() : markdown().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name(ending), type, bytes.length);
        });
        return new Anchor(handler, getTranslation(key));
    }

    String markdown() {
        return new AgendaMarkdown(this::getTranslation).of(content()) + "\n---\n\n" + source() + "\n";
    }

    byte[] pdf() {
        Locale language = Formats.of(this).locale();
        String author = services.student().name();
        return new PdfDocument(
                        getTranslation("agenda.file.title", author),
                        author,
                        source(),
                        language,
                        Markdown.html(markdown(), 0))
                .toBytes();
    }

    /** Whose it is, which version, and of which day. */
    private String source() {
        var version = version();
        String day = Formats.of(this).date(version == null ? services.student().today() : day(version));
        return version == null
                ? getTranslation("agenda.file.source-now", services.student().name(), day)
                : getTranslation("agenda.file.source", services.student().name(), version.number(), day);
    }

    private String name(String ending) {
        var version = version();
        LocalDate day = version == null ? services.student().today() : day(version);
        return getTranslation("agenda.file.name", day.toString()) + "." + ending;
    }

    private AgendaContent content() {
        var version = version();
        return version == null ? services.versions().now() : version.content();
    }

    private @Nullable AgendaVersion version() {
        return number == NOW
                ? null
                : services.versions().list().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElse(null);
    }

    private LocalDate day(AgendaVersion version) {
        return version.keptAt().atZone(services.student().zone()).toLocalDate();
    }
}
