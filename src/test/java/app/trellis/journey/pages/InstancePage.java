package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Instance</b>, at {@code /admin/instance}. */
public final class InstancePage extends Page {

    private InstancePage(Visitor visitor) {
        super(visitor, "Instance");
    }

    public static InstancePage open(Visitor visitor) {
        visitor.open("/admin/instance");
        return new InstancePage(visitor);
    }

    /** Names the place and lets in only who was invited. */
    public void letInOnlyInvited(String name) {
        fill("Name", name);
        pick("Who may open an account", "Only who was invited");
        press("Save");
        shows("Saved.");
    }
}
