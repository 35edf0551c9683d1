package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Invitation</b>: where the link that a student hands over leads. */
public final class InvitationPage extends Page {

    public InvitationPage(Visitor visitor) {
        super(visitor, "Invitation");
    }

    /** For an advisor who has no account yet. */
    public RegisterPage createAccount() {
        follow("Create account");
        return new RegisterPage(visitor);
    }

    public StudentsPage accept() {
        press("Accept");
        return new StudentsPage(visitor);
    }
}
