package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Invitation</b> into a reading group: where the link that a member hands over leads. */
public final class GroupInvitationPage extends Page {

    public GroupInvitationPage(Visitor visitor) {
        super(visitor, "Invitation");
    }

    /** For somebody who has no account yet. */
    public RegisterPage createAccount() {
        follow("Create account");
        return new RegisterPage(visitor);
    }

    public GroupPage join(String group) {
        press("Join");
        return new GroupPage(visitor, group);
    }
}
