package app.trellis.impact;

import static java.util.stream.Collectors.groupingBy;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a student does about opportunities, at one look. */
@Service
@Transactional(readOnly = true)
public class ApplicationListService {

    private final Catalogue catalogue;
    private final OpportunityRows rows;
    private final ApplicationRepository applications;
    private final ApplicationItemRepository items;
    private final CurrentAccount current;

    ApplicationListService(
            Catalogue catalogue,
            OpportunityRows rows,
            ApplicationRepository applications,
            ApplicationItemRepository items,
            CurrentAccount current) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.applications = applications;
        this.items = items;
        this.current = current;
    }

    /** Every application by its state, within a state what closes first at the top. Two statements, however many. */
    @StudentOnly
    public List<ApplicationLine> list() {
        Map<ApplicationId, List<ApplicationItem>> lists =
                items.of(current.id()).stream().collect(groupingBy(ApplicationItem::application));
        return applications.of(current.id()).stream()
                .map(each -> line(each, lists.getOrDefault(each.id(), List.of())))
                .sorted(Comparator.comparing(
                                (ApplicationLine line) -> line.application().state())
                        .thenComparing(this::day)
                        .thenComparing(line -> line.application().title()))
                .toList();
    }

    private ApplicationLine line(Application application, List<ApplicationItem> list) {
        Optional<Opportunity> entry = catalogue.find(application.opportunity());
        Deadline deadline = entry.map(found -> rows.outlook(found, current.zone()))
                .filter(outlook ->
                        !application.state().sent() && application.edition().equals(outlook.editionLabel()))
                .map(Outlook::next)
                .orElse(null);
        return new ApplicationLine(application, entry.isPresent(), deadline, list);
    }

    private LocalDate day(ApplicationLine line) {
        Deadline deadline = line.deadline();
        return deadline == null ? LocalDate.MAX : deadline.dayToPlan(current.zone());
    }
}
