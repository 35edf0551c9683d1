package app.trellis.shared;

/**
 * The thing asked for does not exist for this person. Something that belongs to somebody else is reported in exactly
 * this way too, so that nobody can learn by guessing which ids exist.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says only that there is nothing here. */
    public NotFound() {
        super("not found");
    }
}
