package app.trellis.report.ui;

import app.trellis.report.AdvisorView;
import app.trellis.report.ReportContent;
import app.trellis.report.ReportField;
import app.trellis.report.ReportHeader;
import app.trellis.report.ReportState;
import app.trellis.shared.pdf.PdfDocument;
import app.trellis.shared.text.Markdown;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A report as a page to read: the same on the screen and as a PDF file, in the language that the reader chooses.
 *
 * @param texts in that language
 * @param zone in which times are said
 */
record ReportPaper(Translator texts, Formats formats, ZoneId zone) {

    private static final double MONTHS = 12.0;

    /** The file. */
    byte[] pdf(Sheet sheet) {
        var header = sheet.content().header();
        return new PdfDocument(
                        texts.get(
                                "report.paper.file-title",
                                header.student(),
                                header.year().number()),
                        header.student(),
                        subtitle(sheet),
                        formats.locale(),
                        "<h1>" + escape(texts.get("report.paper.title")) + "</h1>" + body(sheet))
                .toBytes();
    }

    /** The file's name, without anything private. */
    String fileName(Sheet sheet) {
        return texts.get("report.paper.file", sheet.content().header().year().number(), sheet.version()) + ".pdf";
    }

    /** Everything below the title. */
    String body(Sheet sheet) {
        var content = sheet.content();
        return "<p class=\"paper-subtitle\">" + escape(subtitle(sheet)) + "</p>" + note(sheet) + head(content)
                + Stream.of(ReportField.values())
                        .filter(field -> !field.isLine())
                        .map(field -> part(texts.get(field.key()), content.text(field)))
                        .collect(Collectors.joining())
                + content.views().stream().map(this::view).collect(Collectors.joining())
                + (content.reply().isBlank() ? "" : part(texts.get("report.reply"), content.reply()))
                + (sheet.state() == ReportState.DRAFT ? "" : signatures(content));
    }

    private String subtitle(Sheet sheet) {
        var header = sheet.content().header();
        return texts.get(
                "report.paper.subtitle",
                header.student(),
                header.year().number(),
                formats.date(header.year().from()),
                formats.date(header.year().until()));
    }

    /** How far it is, so that nobody takes a draft for the signed one. */
    private String note(Sheet sheet) {
        var locked = sheet.lockedAt();
        var said = locked == null
                ? texts.get("report.paper.note." + sheet.state(), sheet.version())
                : texts.get("report.paper.locked", sheet.version(), formats.dateTime(locked, zone));
        return "<p class=\"paper-note\">" + escape(said) + "</p>";
    }

    private String head(ReportContent content) {
        var header = content.header();
        return "<table class=\"paper-head\"><tbody>"
                + row("report.paper.name", header.student())
                + row(ReportField.TITLE.key(), content.text(ReportField.TITLE))
                + row("report.paper.programme", programme(header))
                + row("report.paper.start", formats.date(header.start()))
                + row("report.paper.advisors", String.join(", ", header.advisors()))
                + row(ReportField.FUNDER.key(), content.text(ReportField.FUNDER))
                + row("report.paper.leave", leave(header))
                + row("report.paper.expected", expected(header))
                + "</tbody></table>";
    }

    private String programme(ReportHeader header) {
        return texts.get("report.paper.length." + header.pace(), formats.number(header.lengthMonths() / MONTHS));
    }

    private String leave(ReportHeader header) {
        return header.leave().isEmpty()
                ? texts.get("report.paper.no-leave")
                : header.leave().stream()
                        .map(it -> texts.get("report.period", formats.date(it.from()), formats.date(it.to())))
                        .collect(Collectors.joining("; "));
    }

    private String expected(ReportHeader header) {
        var day = formats.date(header.expected());
        return header.ownExpected() ? day : texts.get("report.paper.computed", day);
    }

    private String view(AdvisorView view) {
        if (view.givenAt() == null) {
            return part(texts.get("report.view-of", view.advisor()), "");
        }
        var outcome = view.outcome();
        var judged = outcome == null
                ? ""
                : "<p>" + escape(texts.get("report.outcome")) + ": <strong>" + escape(outcome.in(formats.locale()))
                        + "</strong></p>";
        return "<h2>" + escape(texts.get("report.view-of", view.advisor())) + "</h2>" + judged
                + Markdown.html(view.text(), 2);
    }

    private String signatures(ReportContent content) {
        return "<div class=\"paper-signatures\"><h2>" + escape(texts.get("report.signatures")) + "</h2><p>"
                + escape(texts.get("report.read-not-agree")) + "</p><table><thead><tr>"
                + cells("th scope=\"col\"", "th", "report.paper.name", "report.paper.role", "report.paper.signed")
                + "</tr></thead><tbody>"
                + signature(content.header().student(), "report.paper.student", content.signedAt())
                + content.views().stream()
                        .map(view -> signature(view.advisor(), "report.paper.advisor", view.signedAt()))
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private String cells(String tag, String end, String... keys) {
        return Stream.of(keys)
                .map(key -> "<" + tag + ">" + escape(texts.get(key)) + "</" + end + ">")
                .collect(Collectors.joining());
    }

    private String signature(String name, String roleKey, @Nullable Instant at) {
        return "<tr><th scope=\"row\">" + escape(name) + "</th><td>" + escape(texts.get(roleKey)) + "</td><td>"
                + escape(at == null ? texts.get("report.paper.unsigned") : formats.dateTime(at, zone)) + "</td></tr>";
    }

    private String row(String key, String value) {
        return value.isBlank()
                ? ""
                : "<tr><th scope=\"row\">" + escape(texts.get(key)) + "</th><td>" + escape(value) + "</td></tr>";
    }

    private String part(String heading, String markdown) {
        return "<h2>" + escape(heading) + "</h2>"
                + (markdown.isBlank()
                        ? "<p class=\"paper-nothing\">" + escape(texts.get("report.paper.nothing")) + "</p>"
                        : Markdown.html(markdown, 2));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
