package app.trellis.impact;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds opportunities, together with what the student has done about them. */
@Service
@Transactional(readOnly = true)
public class OpportunityService {

    private final Catalogue catalogue;
    private final OpportunityRows rows;
    private final ApplicationRepository applications;
    private final MarkRepository marks;
    private final CurrentAccount current;

    OpportunityService(
            Catalogue catalogue,
            OpportunityRows rows,
            ApplicationRepository applications,
            MarkRepository marks,
            CurrentAccount current) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.applications = applications;
        this.marks = marks;
        this.current = current;
    }

    /** A page of what matches, the most useful first. */
    @StudentOnly
    public List<OpportunitySummary> list(OpportunityFilter filter, int offset, int limit) {
        return matching(filter).skip(offset).limit(limit).toList();
    }

    /** How many match. */
    @StudentOnly
    public int count(OpportunityFilter filter) {
        return (int) matching(filter).count();
    }

    /** Everything about one opportunity. */
    @StudentOnly
    public OpportunityDetail get(OpportunityId id) {
        Opportunity entry = catalogue.find(id).orElseThrow(NotFound::new);
        Outlook outlook = rows.outlook(entry, current.zone());
        Applications own = new Applications(applications(), List.of());
        Optional<Application> application = own.current(id, outlook);
        return new OpportunityDetail(
                entry,
                outlook,
                catalogue.find(entry.parent()),
                catalogue.partsOf(id),
                application,
                own.to(id).stream()
                        .filter(other -> !application.filter(other::equals).isPresent())
                        .toList(),
                marks.find(current.id(), id));
    }

    /** Where work can be handed in: conferences and workshops by name, with what lies ahead of each. Costs no statement. */
    @StudentOnly
    public List<Venue> venues() {
        return catalogue.list().stream()
                .filter(entry -> entry.kind() == OpportunityKind.CONFERENCE || entry.kind() == OpportunityKind.WORKSHOP)
                .map(entry -> new Venue(entry.id(), entry.name(), rows.outlook(entry, current.zone())))
                .sorted(Comparator.comparing(Venue::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** All of the student's applications. */
    @StudentOnly
    public List<Application> applications() {
        return applications.of(current.id());
    }

    /** The student's applications to what has left the catalogue. */
    @StudentOnly
    public List<Application> applicationsWithoutEntry() {
        return applications().stream()
                .filter(application -> catalogue.find(application.opportunity()).isEmpty())
                .toList();
    }

    private Stream<OpportunitySummary> matching(OpportunityFilter filter) {
        // who asks for what they applied for gets it, hidden or not
        List<OpportunityMark> marked = filter.mine() ? List.of() : marks.of(current.id());
        return rows.list(filter, new Applications(applications(), marked), current.zone());
    }
}
