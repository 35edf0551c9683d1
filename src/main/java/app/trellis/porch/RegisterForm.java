package app.trellis.porch;

import app.trellis.account.Registration;
import app.trellis.account.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form on {@code /register} sends. Fields that a hand-made request leaves out are empty.
 *
 * @param invitation the secret of the advisor's invitation that led here, if one did
 * @param door where that invitation is shown, if not at the usual place
 * @param groupInvitation the secret of a reading group's invitation that led here, if one did
 */
record RegisterForm(
        @Nullable String email,
        @Nullable String name,
        @Nullable String password,
        @Nullable Role role,
        @Nullable String zone,
        @Nullable String setUpCode,
        @Nullable String invitation,
        @Nullable String door,
        @Nullable String groupInvitation) {

    private static final Set<String> DOORS = Set.of("student-invitation", "delegation");

    Registration registration(Locale language) {
        return new Registration(
                text(email),
                text(name),
                text(password),
                role == null ? Role.STUDENT : role,
                language,
                zoneId(),
                setUpCode);
    }

    /** Where whoever registered goes on: back to the invitation that led here, or to the start. */
    String goOn() {
        if (!text(invitation).isBlank()) {
            return "/" + (DOORS.contains(text(door)) ? door : "invitation") + "/" + invitation;
        }
        return text(groupInvitation).isBlank() ? "/" : "/group-invitation/" + groupInvitation;
    }

    /** The secret of the invitation that led here; empty without one. */
    String token() {
        return text(invitation).isBlank() ? text(groupInvitation) : text(invitation);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The browser says its zone; one that Java does not know becomes UTC, to be changed in the settings. */
    private ZoneId zoneId() {
        try {
            return ZoneId.of(text(zone));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    @Override
    public String toString() {
        return "RegisterForm[]";
    }
}
