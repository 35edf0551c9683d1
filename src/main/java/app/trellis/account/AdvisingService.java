package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who advises whom: invitations, what is shared, and the end, which counts at once. */
@Service
@Transactional
public class AdvisingService {

    private final AdvisingRepository relations;
    private final AdvisingList list;
    private final AccountRepository accounts;
    private final CurrentAccount current;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdvisingService(
            AdvisingRepository relations,
            AdvisingList list,
            AccountRepository accounts,
            CurrentAccount current,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relations = relations;
        this.list = list;
        this.accounts = accounts;
        this.current = current;
        this.mail = mail;
        this.events = events;
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
        if (list.advisors(student.id()).stream().anyMatch(each -> each.email().equals(address))) {
            throw new Refused("account.invited-already");
        }
        var token = Tokens.create();
        var advising =
                relations.save(Advising.invite(student.id(), address, areas, Tokens.hash(token), clock.instant()));
        var invitation = new Invitation(advising.id(), token, mail.isOn());
        events.publishEvent(
                new AdvisorInvited(address, student.name(), student.profile().language(), invitation.path()));
        return invitation;
    }

    /** The signed-in student's advisors and open invitations, in the order they were invited. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<AdvisorSummary> myAdvisors() {
        return list.advisors(current.id());
    }

    /** Sets what one advisor may see; it counts from their next click. */
    @StudentOnly
    public void share(RelationId id, Set<Area> areas) {
        var advising = notEnded(relations.findByIdAndStudentId(id, current.id()));
        advising.share(areas);
        relations.save(advising);
    }

    /** Ends a relation, or withdraws an invitation. It counts from the advisor's next click. */
    @StudentOnly
    public void end(RelationId id) {
        end(notEnded(relations.findByIdAndStudentId(id, current.id())));
    }

    /** Who invites, by the link's secret; empty when it was used, withdrawn or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<String> findInviter(String token) {
        return relations
                .findByTokenHash(Tokens.hash(token))
                .flatMap(advising -> accounts.findById(advising.studentId()))
                .map(Account::name);
    }

    /**
     * Accepts as the signed-in person, who becomes an advisor if they were none. Refused: one's own invitation, and a
     * student one advises already.
     */
    @SignedInOnly
    public void accept(String token) {
        var advising = relations.findByTokenHash(Tokens.hash(token)).orElseThrow(NotFound::new);
        if (advising.studentId().equals(current.id())) {
            throw new Refused("account.invite-yourself");
        }
        if (list.students(current.id()).stream().anyMatch(each -> each.id().equals(advising.studentId()))) {
            throw new Refused("account.advising-already");
        }
        advising.accept(current.id(), clock.instant());
        relations.save(advising);
        var account = accounts.findById(current.id()).orElseThrow(NotFound::new);
        if (!account.roles().contains(Role.ADVISOR)) {
            account.grant(Role.ADVISOR);
            accounts.save(account);
        }
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
        end(notEnded(relations.findByIdAndAdvisorId(id, current.id())));
    }

    private void end(Advising advising) {
        advising.end(clock.instant());
        relations.save(advising);
    }

    private static Advising notEnded(Optional<Advising> found) {
        return found.filter(advising -> advising.state() != Advising.State.ENDED)
                .orElseThrow(NotFound::new);
    }
}
