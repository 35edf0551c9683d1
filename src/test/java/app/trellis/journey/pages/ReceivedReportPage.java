package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** A student's annual report as an advisor holds it, at {@code /students/…/report}. */
public final class ReceivedReportPage extends ReportFilesPage {

    public ReceivedReportPage(Visitor visitor, String student) {
        super(visitor, "Annual report of " + student);
    }

    /** Writes a view, judges the year and shows both to the student. */
    public void view(String text, String outcome) {
        fill("Your view of the year", text);
        pick("Outcome", outcome);
        shows("Saved");
        press("Show my view");
        shows("The student and the other readers see your view.");
    }

    public void sign() {
        press("I have read this");
        shows("One signature is missing");
    }
}
