package app.trellis.report.ui;

import app.trellis.shared.text.Languages;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/** A report as PDF files, one a language, made when they are asked for: whoever may no longer read it gets none. */
final class ReportFiles extends Div {

    private static final String PDF = "application/pdf";

    private final transient Supplier<Sheet> sheet;
    private final transient ZoneId zone;

    /** @param sheet reads it anew, and refuses whoever may not */
    ReportFiles(Supplier<Sheet> sheet, ZoneId zone) {
        this.sheet = sheet;
        this.zone = zone;
        addClassName("report-acts");
        Languages.ALL.forEach(language -> add(file(language)));
    }

    private Anchor file(Locale language) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            Sheet read = sheet.get();
            byte[] bytes = pdf(read, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), paper(language).fileName(read), PDF, bytes.length);
        });
        var link = new Anchor(handler, getTranslation("report.pdf." + language.getLanguage()));
        link.getElement().setAttribute("lang", language.getLanguage());
        return link;
    }

    byte[] pdf(Sheet read, Locale language) {
        return paper(language).pdf(read);
    }

    private ReportPaper paper(Locale language) {
        return new ReportPaper(
                (key, arguments) -> getTranslation(language, key, arguments), new Formats(language), zone);
    }
}
