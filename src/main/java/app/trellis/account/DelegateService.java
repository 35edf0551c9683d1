package app.trellis.account;

import app.trellis.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An advisor's delegates, such as a group's office: they see names and dates of those students who allow it, and never
 * content. The end counts from the delegate's next click.
 */
@Service
@Transactional
public class DelegateService {

    private final AdvisorLinks links;
    private final GrantedRoles roles;
    private final AccessLog log;
    private final AdvisingList list;
    private final CurrentAccount current;
    private final JdbcClient jdbc;

    DelegateService(
            AdvisorLinks links,
            GrantedRoles roles,
            AccessLog log,
            AdvisingList list,
            CurrentAccount current,
            JdbcClient jdbc) {
        this.links = links;
        this.roles = roles;
        this.log = log;
        this.list = list;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Makes a link for a delegate. Refused: an address that is none, or that has one already. */
    @AdvisorOnly
    public HandedLink appoint(String email) {
        return links.make(LinkKind.DELEGATE, email);
    }

    /** The signed-in advisor's delegates and open links, the latest first. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<AdvisorLink> delegates() {
        return links.list(LinkKind.DELEGATE);
    }

    /** Ends a delegation, or withdraws its link. */
    @AdvisorOnly
    public void revoke(LinkId id) {
        links.end(LinkKind.DELEGATE, id);
    }

    /** Who appoints, by the link's secret; empty when it was used, withdrawn, too old or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<String> findAdvisor(String token) {
        return links.open(LinkKind.DELEGATE, token).map(AdvisorLinks.Open::name);
    }

    /** Accepts as the signed-in person, who becomes a delegate. Refused: one's own link. */
    @SignedInOnly
    public void accept(String token) {
        links.take(links.open(LinkKind.DELEGATE, token).orElseThrow(NotFound::new));
        roles.grant(Role.DELEGATE);
    }

    /** Lets the delegate of one of the signed-in student's advisors see dates, or no longer. */
    @StudentOnly
    public void allowDates(RelationId id, boolean allowed) {
        var advisor = list.advisors(current.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        jdbc.sql("update advising set delegate_dates = :allowed where id = :id and student_id = :student")
                .param("allowed", allowed)
                .param("id", id.value())
                .param("student", current.id().value())
                .update();
        log.record(current.id(), Deed.DELEGATED, null, advisor.name());
    }
}
