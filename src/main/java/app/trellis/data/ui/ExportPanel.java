package app.trellis.data.ui;

import app.trellis.data.ExportService;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;

/** Everything in one file, made while it is saved. */
final class ExportPanel extends Panel {

    ExportPanel(ExportService export, LocalDate today) {
        super("data.export");
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("trellis-" + today + ".zip");
                    event.setContentType("application/zip");
                    export.write(event.getOutputStream(), this::getTranslation);
                },
                getTranslation("data.export.save"));
        link.addClassName("data-file");
        add(
                new Paragraph(getTranslation("data.export.what")),
                new Paragraph(getTranslation("data.export.private")),
                link);
    }
}
