package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Create account</b>, at {@code /register}. */
public final class RegisterPage extends Page {

    public RegisterPage(Visitor visitor) {
        super(visitor, "Create account");
    }

    public static RegisterPage open(Visitor visitor) {
        visitor.open("/register");
        return new RegisterPage(visitor);
    }

    /** Fills in the form and sends it. The role is the one that led here, or student; whoever does is signed in at once. */
    public void register(String name, String email, String password) {
        fill("Name", name);
        fill("Email", email);
        fill("Password", password);
        press("Create account");
    }

    /** Enters the code that the first start has printed. */
    public RegisterPage withCode(String code) {
        visitor.see(Find.summary("I have a set-up code")).click();
        fill("Set-up code", code);
        return this;
    }
}
