package app.trellis.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What taking back an end needs. Only {@link AdvisingService#end} makes one, for the student who ended the relation, so
 * holding it proves that the student, and not the advisor, did it. It works once and for a few seconds.
 */
public final class EndedRelation {

    private final RelationId id;
    private final Set<Area> shared;
    private final @Nullable String tokenHash;
    private final Instant endedAt;

    EndedRelation(Advising ending, Instant endedAt) {
        this.id = ending.id();
        this.shared = ending.areas();
        this.tokenHash = ending.tokenHash();
        this.endedAt = endedAt;
    }

    RelationId id() {
        return id;
    }

    Set<Area> shared() {
        return shared;
    }

    @Nullable
    String tokenHash() {
        return tokenHash;
    }

    Instant endedAt() {
        return endedAt;
    }
}
