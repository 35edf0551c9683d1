package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who advises whom: invitations, what is shared, and the end, which counts at once. */
@Service
@Transactional
public class AdvisingService {

    /** How long an end can be taken back: the ten seconds that a message offers it, and some for a slow network. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    private final AdvisingRepository relations;
    private final AdvisingList list;
    private final AccountRepository accounts;
    private final CurrentAccount current;
    private final InvitationLink link;
    private final RelationLog log;
    private final GrantedRoles roles;
    private final Endings endings;
    private final HandOvers handOvers;
    private final Clock clock;

    AdvisingService(
            AdvisingRepository relations,
            AdvisingList list,
            AccountRepository accounts,
            CurrentAccount current,
            InvitationLink link,
            RelationLog log,
            GrantedRoles roles,
            Endings endings,
            HandOvers handOvers,
            Clock clock) {
        this.relations = relations;
        this.list = list;
        this.accounts = accounts;
        this.current = current;
        this.link = link;
        this.log = log;
        this.roles = roles;
        this.endings = endings;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /**
     * Invites an advisor. Whoever opens the link and signs in can accept, so the student hands it over with care.
     * Refused: an address that is none, one's own, or one that is invited or advising already.
     *
     * @param areas what they will see once they accept; can be changed at any time
     */
    @StudentOnly
    public Invitation invite(String email, Set<Area> areas) {
        var address = Emails.checked(email);
        var student = accounts.findById(current.id()).orElseThrow(NotFound::new);
        if (address.equals(student.email())) {
            throw new Refused("account.invite-yourself");
        }
        if (list.knows(student.id(), address, null)) {
            throw new Refused("account.invited-already");
        }
        var advising = Advising.invite(student.id(), address, areas, clock.instant());
        log.invited(advising);
        return link.make(advising);
    }

    /** The signed-in student's advisors and open invitations, in the order they were invited. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<AdvisorSummary> myAdvisors() {
        return list.advisors(current.id());
    }

    /** The account behind one of the signed-in student's advisors; who has not accepted, or no longer advises, is unknown. */
    @StudentOnly
    @Transactional(readOnly = true)
    public AccountId advisor(RelationId id) {
        return relations
                .findByIdAndStudentId(id, current.id())
                .filter(each -> each.state() == Advising.State.ACTIVE)
                .map(Advising::advisorId)
                .orElseThrow(NotFound::new);
    }

    /** The names of the advisors who may see an area of the signed-in student now, who accepted first first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<String> whoSees(Area area) {
        return list.whoSees(current.id(), area);
    }

    /** Sets what one advisor may see; it counts from their next click. */
    @StudentOnly
    public void share(RelationId id, Set<Area> areas) {
        var advising = notEnded(relations.findByIdAndStudentId(id, current.id()));
        var before = advising.areas();
        advising.share(areas);
        relations.save(advising);
        log.shared(advising, before);
    }

    /**
     * Ends a relation, or withdraws an invitation. It counts from the advisor's next click.
     *
     * @return what {@link #takeBack} needs
     */
    @StudentOnly
    public EndedRelation end(RelationId id) {
        return endings.end(notEnded(relations.findByIdAndStudentId(id, current.id())));
    }

    /** Takes back an end by the student. Refused: later than {@link #UNDO}, or when they found each other again. */
    @StudentOnly
    public void takeBack(EndedRelation end) {
        endings.takeBack(end);
    }

    /** Makes a new link for an open invitation whose link was lost or became too old; the old one stops working. */
    @StudentOnly
    public Invitation renew(RelationId id) {
        var advising = relations
                .findByIdAndStudentId(id, current.id())
                .filter(each -> each.state() == Advising.State.INVITED)
                .orElseThrow(NotFound::new);
        advising.renew(clock.instant());
        return link.make(advising);
    }

    /** Who invites, by the link's secret; empty when it was used, withdrawn or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<String> findInviter(String token) {
        return relations
                .findByTokenHash(Tokens.hash(token))
                .filter(advising -> advising.isOpen(clock.instant()))
                .flatMap(advising -> accounts.findById(advising.studentId()))
                .map(Account::name);
    }

    /**
     * Accepts as the signed-in person, who becomes an advisor if they were none. Refused: one's own invitation, and a
     * student one advises already.
     */
    @SignedInOnly
    public void accept(String token) {
        var advising = relations
                .findByTokenHash(Tokens.hash(token))
                .filter(each -> each.isOpen(clock.instant()))
                .orElseThrow(NotFound::new);
        if (advising.studentId().equals(current.id())) {
            throw new Refused("account.invite-yourself");
        }
        if (list.advises(current.id(), advising.studentId())) {
            throw new Refused("account.advising-already");
        }
        advising.accept(current.id(), clock.instant());
        relations.save(advising);
        log.accepted(advising);
        handOvers.accepted(advising);
        roles.grant(Role.ADVISOR);
    }

    /** The students whom the signed-in advisor advises now, by name. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<StudentSummary> students() {
        return list.students(current.id());
    }

    /** One of those students; somebody else's is unknown. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public StudentSummary student(AccountId student) {
        return list.students(current.id()).stream()
                .filter(each -> each.id().equals(student))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The advisor steps back from advising a student. */
    @AdvisorOnly
    public void stepBack(RelationId id) {
        endings.end(notEnded(relations.findByIdAndAdvisorId(id, current.id())));
    }

    private static Advising notEnded(Optional<Advising> found) {
        return found.filter(advising -> advising.state() != Advising.State.ENDED)
                .orElseThrow(NotFound::new);
    }
}
