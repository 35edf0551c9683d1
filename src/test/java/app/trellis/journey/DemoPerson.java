package app.trellis.journey;

import app.trellis.journey.pages.SignInPage;
import org.jspecify.annotations.Nullable;

/** The people whom the demo holds, and the stranger at its door. */
public enum DemoPerson {
    STRANGER(null),
    STUDENT("student@trellis.test"),
    ADVISOR("advisor@trellis.test"),
    ADMINISTRATOR("admin@trellis.test");

    private static final String PASSWORD = "trellis-demo";

    private final @Nullable String email;

    DemoPerson(@Nullable String email) {
        this.email = email;
    }

    /** Lets this person in and waits for the first screen; a stranger stays outside. */
    public void enter(Visitor visitor) {
        if (email != null) {
            SignInPage.open(visitor).signIn(email, PASSWORD);
            visitor.until(() -> !visitor.path().startsWith("/login"));
            visitor.settle();
        }
    }
}
