package app.trellis.impact;

import java.util.regex.Pattern;

/** The name of an opportunity that never changes and is never used again, such as {@code iclr}. */
public record OpportunityId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public OpportunityId {
        if (!isValid(value)) {
            throw new Unreadable(Fault.ID_FORM);
        }
    }

    /** Whether a text has the form of an id; says nothing about whether such an opportunity exists. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
