package app.trellis.groups;

import java.time.Instant;

/**
 * What taking back a removal needs. Only {@link MemberService} makes one, for whoever removed, so holding it proves who
 * did it. It works for a few seconds.
 */
public final class LeftMember {

    private final StoredMember before;
    private final Instant at;

    LeftMember(StoredMember before, Instant at) {
        this.before = before;
        this.at = at;
    }

    StoredMember before() {
        return before;
    }

    Instant at() {
        return at;
    }
}
