package app.trellis.journey;

import app.trellis.journey.pages.SignInPage;
import app.trellis.journey.pages.TodayPage;
import org.jspecify.annotations.Nullable;

/** The people whom the demo holds, the stranger at its door, and whoever has just come in and has no plan yet. */
public enum DemoPerson {
    STRANGER(null),
    NEWCOMER(null),
    STUDENT("student@trellis.test"),
    ADVISOR("advisor@trellis.test"),
    ADMINISTRATOR("admin@trellis.test");

    private static final String PASSWORD = "trellis-demo";

    private final @Nullable String email;

    DemoPerson(@Nullable String email) {
        this.email = email;
    }

    /** Lets this person in and waits for the first screen; a stranger stays where they are. */
    public void enter(Visitor visitor) {
        if (this == NEWCOMER) {
            Person.called("Alex").register(visitor);
            new TodayPage(visitor);
        } else if (email != null) {
            SignInPage.open(visitor).signIn(email, PASSWORD);
            visitor.until(() -> !visitor.path().startsWith("/login"));
        }
        visitor.settle();
    }
}
