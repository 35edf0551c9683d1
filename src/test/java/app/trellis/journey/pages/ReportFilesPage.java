package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.Objects;

/** A screen from which a report can be saved as a file. */
public abstract class ReportFilesPage extends Page {

    private static final String BEGINNING = """
            const request = new XMLHttpRequest();
            request.open('GET', arguments[0], false);
            request.overrideMimeType('text/plain; charset=x-user-defined');
            request.send();
            return request.getResponseHeader('Content-Type') + ' ' + request.responseText.slice(0, 5);""";

    ReportFilesPage(Visitor visitor, String heading) {
        super(visitor, heading);
    }

    /** What kind of file a link gives, and with what it begins. */
    public final String file(String link) {
        var address = visitor.see(Find.link(link)).getDomProperty("href");
        return visitor.ask(BEGINNING, Objects.requireNonNull(address)).toString();
    }
}
