package app.trellis.journey;

import app.trellis.journey.pages.RegisterPage;
import app.trellis.journey.pages.SignInPage;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody with an account that no other journey uses.
 *
 * @param name shown on the screens
 * @param email to sign in with
 */
record Person(String name, String email) {

    static final String PASSWORD = "a long enough password";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Makes up a new person. */
    static Person called(String name) {
        return new Person(
                name, "%s.%d@trellis.test".formatted(name.toLowerCase(Locale.ROOT), NUMBER.incrementAndGet()));
    }

    void register(Visitor visitor) {
        fillIn(RegisterPage.open(visitor));
    }

    void fillIn(RegisterPage page) {
        page.register(name, email, PASSWORD);
    }

    void signIn(Visitor visitor) {
        SignInPage.open(visitor).signIn(email, PASSWORD);
    }
}
