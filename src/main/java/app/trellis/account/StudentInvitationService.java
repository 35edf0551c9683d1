package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other way round: an advisor invites a student, who chooses what to share when they accept. */
@Service
@Transactional
public class StudentInvitationService {

    private final AdvisorLinks links;
    private final AdvisingRepository relations;
    private final AdvisingList list;
    private final GrantedRoles roles;
    private final RelationLog log;
    private final CurrentAccount current;
    private final Clock clock;

    StudentInvitationService(
            AdvisorLinks links,
            AdvisingRepository relations,
            AdvisingList list,
            GrantedRoles roles,
            RelationLog log,
            CurrentAccount current,
            Clock clock) {
        this.links = links;
        this.relations = relations;
        this.list = list;
        this.roles = roles;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /** Makes a link for a student. Refused: an address that is none, or that has an open one. */
    @AdvisorOnly
    public HandedLink invite(String email) {
        return links.make(LinkKind.STUDENT, email);
    }

    /** The signed-in advisor's invitations that nobody has accepted yet, the latest first. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<AdvisorLink> open() {
        return links.list(LinkKind.STUDENT);
    }

    /** Withdraws an invitation; its link no longer works. */
    @AdvisorOnly
    public void withdraw(LinkId id) {
        links.end(LinkKind.STUDENT, id);
    }

    /** Who invites, by the link's secret; empty when it was used, withdrawn, too old or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<String> findInviter(String token) {
        return links.open(LinkKind.STUDENT, token).map(AdvisorLinks.Open::name);
    }

    /**
     * Accepts as the signed-in person, who becomes a student if they were none. Refused: one's own invitation, and one of
     * somebody who advises them already.
     *
     * @param areas what the advisor sees from now on; can be changed at any time
     */
    @SignedInOnly
    public void accept(String token, Set<Area> areas) {
        var link = links.open(LinkKind.STUDENT, token).orElseThrow(NotFound::new);
        if (list.advises(link.advisor(), current.id())) {
            throw new Refused("account.advised-already");
        }
        links.take(link);
        links.close(link.id());
        roles.grant(Role.STUDENT);
        var advising = Advising.invite(current.id(), link.email(), areas, clock.instant());
        advising.accept(link.advisor(), clock.instant());
        relations.save(advising);
        log.accepted(advising);
        log.shared(advising, Set.of());
    }
}
