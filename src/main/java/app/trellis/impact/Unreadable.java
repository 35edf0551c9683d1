package app.trellis.impact;

import java.util.List;

/** A value that cannot be read, with the reason. */
final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<String> more;

    /** @param more what the sentence names beside the field and its text */
    Unreadable(Fault fault, String... more) {
        super(fault.name() + " " + String.join(" ", more));
        this.fault = fault;
        this.more = List.of(more);
    }

    Fault fault() {
        return fault;
    }

    List<String> more() {
        return more;
    }
}
