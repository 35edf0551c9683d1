package app.trellis.account;

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

    @Id
    private final RelationId id;

    private final AccountId studentId;
    private final String email;
    private final Instant invitedAt;
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

    static Advising invite(AccountId student, String email, Collection<Area> areas, String tokenHash, Instant now) {
        var advising = new Advising(RelationId.create(), student, email, now, State.INVITED);
        advising.tokenHash = tokenHash;
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

    RelationId id() {
        return id;
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
