package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** Where an administrator's invitation leads, at {@code /join/…}. */
public final class JoinPage extends Page {

    public JoinPage(Visitor visitor, String instance) {
        super(visitor, "Welcome to " + instance);
    }

    /** Chooses a name and a password, and is in. */
    public void join(String name, String password) {
        fill("Name", name);
        fill("Password", password);
        press("Create account");
    }
}
