package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Sign in</b>, at {@code /login}. */
public final class SignInPage extends Page {

    public SignInPage(Visitor visitor) {
        super(visitor, "Sign in");
    }

    public static SignInPage open(Visitor visitor) {
        visitor.open("/login");
        return new SignInPage(visitor);
    }

    /** Fills in the form and sends it. */
    public void signIn(String email, String password) {
        fill("Email", email);
        fill("Password", password);
        press("Sign in");
    }
}
