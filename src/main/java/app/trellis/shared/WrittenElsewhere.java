package app.trellis.shared;

/** Another window has stored a different text since this one looked. Nothing was stored; both texts still exist. */
public final class WrittenElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stored;

    /** @param stored the other window's text; never part of the message, since exceptions end up in logs */
    public WrittenElsewhere(String stored) {
        super("written elsewhere");
        this.stored = stored;
    }

    /** The other window's text. */
    public String stored() {
        return stored;
    }
}
