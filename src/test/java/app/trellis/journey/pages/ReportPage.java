package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** The student's annual report of the first year, at {@code /report/1}. */
public final class ReportPage extends ReportFilesPage {

    public ReportPage(Visitor visitor) {
        super(visitor, "Annual report, year 1");
    }

    public void write(String part, String text) {
        fill(part + ": your words", text);
        shows("Saved");
    }

    /** Takes over what is known about a part. */
    public void takeOver(String part) {
        press("Take over: " + part);
    }

    public void handOver() {
        press("Hand to my advisors");
        shows("With your advisors");
    }

    public void reply(String text) {
        fill("Your reply", text);
        shows("Saved");
    }

    public void sign() {
        press("I have read this");
    }
}
