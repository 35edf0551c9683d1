package app.trellis.account;

import app.trellis.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form in which an email address is stored and looked for. */
public final class Emails {

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final int LONGEST = 254;

    private Emails() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses what cannot be an address; whether it exists only a mail can tell. */
    public static String checked(String email) {
        var normal = normal(email);
        if (normal.length() > LONGEST || !PLAUSIBLE.matcher(normal).matches()) {
            throw new Refused("account.email-invalid");
        }
        return normal;
    }
}
