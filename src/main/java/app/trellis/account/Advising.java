package app.trellis.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One advising relation, from the invitation to its end; kept after the end as history. */
@Table("advising")
class Advising {

    enum State {
        INVITED,
        ACTIVE,
        ENDED
    }

    /** How long an invitation's link works. */
    static final Duration LINK_WORKS_FOR = Duration.ofDays(30);

    @Id
    private final RelationId id;

    private final AccountId studentId;
    private final String email;
    private Instant invitedAt;
    private @Nullable AccountId advisorId;
    private @Nullable String tokenHash;
    private State state;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "advising")
    private Set<SharedArea> shares = new LinkedHashSet<>();

    @Version
    private @Nullable Integer version;

    Advising(RelationId id, AccountId studentId, String email, Instant invitedAt, State state) {
        this.id = id;
        this.studentId = studentId;
        this.email = email;
        this.invitedAt = invitedAt;
        this.state = state;
    }

    static Advising invite(AccountId student, String email, Collection<Area> areas, Instant now) {
        var advising = new Advising(RelationId.create(), student, email, now, State.INVITED);
        advising.share(areas);
        return advising;
    }

    /** The invitation is used up; whoever held the link is the advisor now. */
    void accept(AccountId advisor, Instant now) {
        advisorId = advisor;
        tokenHash = null;
        state = State.ACTIVE;
        acceptedAt = now;
    }

    void share(Collection<Area> areas) {
        shares = areas.stream().map(SharedArea::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void end(Instant now) {
        tokenHash = null;
        state = State.ENDED;
        endedAt = now;
        shares = new LinkedHashSet<>();
    }

    /** Undoes exactly this end; what was shared and the invitation's link come back with it. */
    void takeBack(EndedRelation end) {
        tokenHash = end.tokenHash();
        state = advisorId == null ? State.INVITED : State.ACTIVE;
        endedAt = null;
        share(end.shared());
    }

    /** Only who holds the secret of this digest can accept. */
    void opensWith(String digest) {
        tokenHash = digest;
    }

    /** The time to accept begins anew. */
    void renew(Instant now) {
        invitedAt = now;
    }

    boolean wasEndedBy(EndedRelation end) {
        return state == State.ENDED && end.endedAt().equals(endedAt);
    }

    /** Whether the link may still be used. */
    boolean isOpen(Instant now) {
        return state == State.INVITED && now.isBefore(invitedAt.plus(LINK_WORKS_FOR));
    }

    RelationId id() {
        return id;
    }

    @Nullable
    String tokenHash() {
        return tokenHash;
    }

    AccountId studentId() {
        return studentId;
    }

    @Nullable
    AccountId advisorId() {
        return advisorId;
    }

    String email() {
        return email;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    State state() {
        return state;
    }

    Set<Area> areas() {
        var areas = EnumSet.noneOf(Area.class);
        shares.forEach(each -> areas.add(each.area()));
        return areas;
    }

    /** One row of what is shared. */
    @Table("advising_share")
    record SharedArea(Area area) {}
}
