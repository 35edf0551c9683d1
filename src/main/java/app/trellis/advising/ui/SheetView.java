package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.pdf.PdfDocument;
import app.trellis.shared.text.Markdown;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet that an advisor takes to a conversation, as one reads it on paper, and as a PDF. */
@Route("students/:student/sheet")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/student.css")
@StyleSheet("styles/sheet.css")
final class SheetView extends Screen implements BeforeEnterObserver {

    private static final String ROOM = "<p>&#160;</p>".repeat(10);

    private final transient Sheet sheet;
    private final transient SheetText text;
    private final Anchor back = new Anchor("students", getTranslation("sheet.back"));
    private final Checkbox notes = new Checkbox(getTranslation("sheet.with-notes"));
    private @Nullable AccountId id;
    private @Nullable LocalDate since;

    SheetView(Sheet sheet) {
        super("sheet.title");
        this.sheet = sheet;
        var formats = Formats.of(this);
        var today = sheet.current().today();
        text = new SheetText(this::getTranslation, formats, new StudentWords(this::getTranslation, formats, today));
        addClassNames("student", "sheet");
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                again();
            }
        });
        actions(
                back,
                notes,
                pdf(),
                new Button(
                        getTranslation("advising.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var student = StudentAddress.student(event);
        id = student;
        since = StudentAddress.since(event, sheet.current().today());
        notes.setValue(StudentAddress.withNotes(event));
        back.setHref("students/" + student.value());
        getChildren().skip(1).toList().forEach(this::remove);
        var content = content();
        heading(getTranslation("sheet.of", content.student().name()));
        var about = new Paragraph(about());
        about.addClassName("soft");
        var page = new Article(about);
        page.addClassName("sheet-page");
        content.parts().forEach(part -> page.add(new Section(new H2(part.title()), written(part))));
        var room = new Div();
        room.addClassName("sheet-room");
        page.add(new Section(new H2(getTranslation("sheet.by-hand")), room));
        add(page);
    }

    /** Headings within a part are below its own already. */
    private static Html written(SheetPart part) {
        return new Html("<div class=\"markdown\">" + Markdown.html(part.text(), 0) + "</div>");
    }

    /** The address holds what the sheet shows. */
    private void again() {
        var query = new HashMap<String, String>();
        if (notes.getValue()) {
            query.put(StudentAddress.NOTES, "yes");
        }
        var day = since;
        if (day != null) {
            query.put(StudentAddress.SINCE, day.toString());
        }
        UI.getCurrent().navigate("students/" + known().value() + "/sheet", QueryParameters.simple(query));
    }

    private Anchor pdf() {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = toPdf();
            var name = getTranslation("sheet.file", sheet.current().today().toString()) + ".pdf";
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        });
        return new Anchor(handler, getTranslation("sheet.pdf"));
    }

    /** Made when it is asked for, from what is shared then. */
    byte[] toPdf() {
        var content = content();
        var title = getTranslation("sheet.of", content.student().name());
        var body = "# " + SheetText.plain(title) + "\n\n" + about() + "\n\n"
                + content.parts().stream()
                        .map(part -> "## " + part.title() + "\n\n" + part.text())
                        .collect(Collectors.joining("\n\n"))
                + "\n\n## " + getTranslation("sheet.by-hand");
        return new PdfDocument(
                        title,
                        sheet.current().name(),
                        about(),
                        Formats.of(this).locale(),
                        Markdown.html(body, 0) + ROOM)
                .toBytes();
    }

    private Sheet.Content content() {
        return sheet.of(known(), since, notes.getValue(), text);
    }

    private String about() {
        return getTranslation(
                "sheet.about", Formats.of(this).date(sheet.current().today()));
    }

    private AccountId known() {
        var known = id;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }
}
