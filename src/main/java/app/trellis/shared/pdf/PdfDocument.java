package app.trellis.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/**
 * A document on paper, as an accessible PDF (PDF/UA): tagged, with its language and title, bookmarks from its headings,
 * and all fonts within the file. Nothing is fetched from elsewhere while it is made.
 *
 * @param title what the document is called; shown in the window's title
 * @param author who wrote it
 * @param about one sentence on what it is
 * @param language of the texts
 * @param body well-formed HTML below {@code body}, made of trusted tags only, such as {@link
 *     app.trellis.shared.text.Markdown} gives; it begins with the only {@code h1}
 */
public record PdfDocument(String title, String author, String about, Locale language, String body) {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String TEXT_FONT = "Literata";
    private static final String OTHER_FONT = "DejaVu Sans";
    private static final String STYLE = read("/pdf/document.css");

    static {
        XRLog.setLoggingEnabled(false); // it would name what people typed
    }

    /** The file. */
    public byte[] toBytes() {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(() -> font("literata-400"), TEXT_FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("literata-400-italic"), TEXT_FONT, NORMAL, FontStyle.ITALIC, true);
        builder.useFont(() -> font("literata-700"), TEXT_FONT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("dejavu-sans"), OTHER_FONT, NORMAL, FontStyle.NORMAL, true);
        builder.withHtmlContent(page(), null);
        builder.withProducer(author);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String page() {
        return """
            <html lang="%s"><head><title>%s</title><meta name="author" content="%s"/>\
            <meta name="description" content="%s"/><meta name="subject" content="%s"/>\
            <style>%s</style></head><body>%s</body></html>\
            """.formatted(
                        language.toLanguageTag(),
                        escape(title),
                        escape(author),
                        escape(about),
                        escape(about),
                        STYLE,
                        withoutControls(body));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(withoutControls(text), StandardCharsets.UTF_8.name());
    }

    /** What XML cannot hold, and no reader misses. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream("/pdf/fonts/" + name + ".ttf"));
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(PdfDocument.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
