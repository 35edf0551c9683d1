package app.trellis.groups;

/** Somebody else has stored a different text since this window looked. Nothing was stored; both texts still exist. */
public final class WrittenByOther extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stored;

    WrittenByOther(String stored) {
        super("written by somebody else");
        this.stored = stored;
    }

    /** The other text; never part of the message, since exceptions end up in logs. */
    public String stored() {
        return stored;
    }
}
