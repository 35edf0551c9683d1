package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Draft of the next version</b>, at {@code /admin/templates/draft}: what plans will be made from. */
public final class TemplateDraftPage extends Page {

    private TemplateDraftPage(Visitor visitor) {
        super(visitor, "Draft of the next version");
    }

    /** Starts a draft where there is none. */
    public static TemplateDraftPage start(Visitor visitor) {
        visitor.open("/admin/templates/draft");
        var page = new TemplateDraftPage(visitor);
        page.press("Start a draft");
        return page;
    }

    /** Leaves a milestone out. */
    public TemplateDraftPage leaveOut(String title) {
        press("Leave out: " + title);
        shows("Left out: " + title);
        return this;
    }

    /** Publishes the draft and waits until it is there. */
    public void publish(String note) {
        press("Publish");
        fill("What changed, and why", note);
        pressInDialog("Publish");
        shows(note);
    }
}
