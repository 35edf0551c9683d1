package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Administration</b>, at {@code /admin}: accounts, and who is invited. */
public final class AdminPage extends Page {

    private AdminPage(Visitor visitor) {
        super(visitor, "Administration");
    }

    public static AdminPage open(Visitor visitor) {
        visitor.open("/admin");
        return new AdminPage(visitor);
    }

    /** Invites a student. @return the link to hand over */
    public String invite(String email) {
        fill("Their email", email);
        press("Invite");
        visitor.see(Find.field("Link to hand over"));
        return value("Link to hand over");
    }

    /** Closes somebody's account. */
    public void disable(String name) {
        press("Change the account of " + name);
        pressInDialog("Disable this account");
        shows(name + " cannot sign in any more.");
    }
}
