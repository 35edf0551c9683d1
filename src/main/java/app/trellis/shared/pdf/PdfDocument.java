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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A document on paper, as an accessible PDF (PDF/UA): tagged, with its language and title,
 * bookmarks from its second headings, and all fonts within the file. Each page says what it belongs to. Nothing is fetched from elsewhere while it is made.
 *
 * @param title what the document is called; shown in the window's title, and above each page but the first
 * @param author who wrote it
 * @param about one short line on what it is, at the foot of each page
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

    private static final Pattern PART = Pattern.compile("<h2>(.*?)</h2>", Pattern.DOTALL);

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
        var bookmarks = new StringBuilder();
        var parts = new AtomicInteger();
        var marked = PART.matcher(withoutControls(body)).replaceAll(part -> {
            var id = "part-" + parts.incrementAndGet();
            var name = part.group(1).replaceAll("<[^>]*>", "").replace("\"", "&quot;");
            bookmarks.append("<bookmark name=\"%s\" href=\"#%s\"/>".formatted(name, id));
            return Matcher.quoteReplacement("<h2 id=\"%s\">%s</h2>".formatted(id, part.group(1)));
        });
        return """
            <html lang="%s"><head><title>%s</title><meta name="author" content="%s"/>\
            <meta name="description" content="%s"/><meta name="subject" content="%s"/>\
            <style>%s</style><bookmarks>%s</bookmarks></head><body>%s</body></html>\
            """.formatted(
                        language.toLanguageTag(),
                        escape(title),
                        escape(author),
                        escape(about),
                        escape(about),
                        STYLE.replace("[title]", inStyle(title)).replace("[about]", inStyle(about)),
                        bookmarks,
                        marked);
    }

    /** A string of the style sheet; every sign that could end it, or the sheet, is written as its number. */
    private static String inStyle(String text) {
        return withoutControls(text)
                .codePoints()
                .mapToObj(sign -> Character.isLetterOrDigit(sign) ? Character.toString(sign) : "\\%x ".formatted(sign))
                .collect(Collectors.joining());
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
