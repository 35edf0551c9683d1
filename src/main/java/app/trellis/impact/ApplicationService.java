package app.trellis.impact;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.PlanService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student does about opportunities. Every step can be taken back. */
@Service
@Transactional
public class ApplicationService {

    /** The longest note. */
    public static final int NOTE_LENGTH = 2000;

    private final Catalogue catalogue;
    private final OpportunityRows rows;
    private final ApplicationRepository applications;
    private final ApplicationItemRepository items;
    private final PlanService plan;
    private final CurrentAccount current;

    ApplicationService(
            Catalogue catalogue,
            OpportunityRows rows,
            ApplicationRepository applications,
            ApplicationItemRepository items,
            PlanService plan,
            CurrentAccount current) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.applications = applications;
        this.items = items;
        this.plan = plan;
        this.current = current;
    }

    /**
     * Makes a milestone and begins an application. Without a date the next known deadline is taken; where none is
     * known, a date is asked for and never invented.
     */
    @StudentOnly
    public ApplicationChange addToPlan(OpportunityId id, ToPlanData data) {
        Opportunity entry = entry(id);
        Outlook outlook = rows.outlook(entry, current.zone());
        StoredApplication application = open(entry, outlook);
        Application before = application.read();
        if (before.milestone() != null) {
            throw new Refused("impact.refused.on-plan");
        }
        LocalDate date = date(data.date(), outlook);
        MilestoneId milestone = plan.add(new MilestoneData(Lane.of(entry), data.title(), data.why(), date));
        application.plan(milestone);
        if (before.state() == ApplicationState.SAVED && outlook.next() != null) {
            application.become(ApplicationState.APPLYING, current.today());
        }
        return save(application, before, milestone);
    }

    /** Says how far the student has come; the first state begins an application. */
    @StudentOnly
    public ApplicationChange setState(OpportunityId id, ApplicationState state) {
        Opportunity entry = entry(id);
        StoredApplication application = open(entry, rows.outlook(entry, current.zone()));
        Application before = application.read();
        application.become(state, current.today());
        return save(application, before, null);
    }

    /** Attended, and what came of it: with a note it is evidence for the gaps. */
    @StudentOnly
    public ApplicationChange attended(OpportunityId id, String note) {
        if (note.length() > NOTE_LENGTH) {
            throw new Refused("impact.refused.note-long", NOTE_LENGTH);
        }
        Opportunity entry = entry(id);
        StoredApplication application = open(entry, rows.outlook(entry, current.zone()));
        Application before = application.read();
        application.become(ApplicationState.ATTENDED, current.today());
        application.note(note.strip());
        return save(application, before, null);
    }

    /**
     * Takes back a change, and with it the milestone it put on the plan. Refused: it began an application whose checklist
     * has been written on since.
     */
    @StudentOnly
    public void undo(ApplicationChange change) {
        StoredApplication application = load(change.id());
        if (change.before() == null) {
            if (!items.of(current.id(), change.id()).isEmpty()) {
                throw new Refused("impact.item.refused.undo");
            }
            applications.delete(application);
        } else {
            application.putBack(change.before());
            applications.save(application);
        }
        if (change.added() != null) {
            plan.remove(change.added());
        }
    }

    /** Forgets an application and its checklist; its milestone stays. {@link #putBack} takes it back. */
    @StudentOnly
    public RemovedApplication remove(ApplicationId id) {
        StoredApplication application = load(id);
        List<ApplicationItem> list = items.of(current.id(), id);
        applications.delete(application);
        return new RemovedApplication(application.read(), list);
    }

    /** Takes back a {@link #remove}. Unknown: one with a milestone that is not on the student's own plan. */
    @StudentOnly
    public void putBack(RemovedApplication removed) {
        MilestoneId milestone = removed.application().milestone();
        if (milestone != null
                && plan.plan().milestones().stream().noneMatch(each -> each.id().equals(milestone))) {
            throw new NotFound();
        }
        StoredApplication again = StoredApplication.again(current.id(), removed.application());
        ApplicationId id = applications.save(again).read().id();
        removed.items().forEach(item -> items.insert(current.id(), item.at(id)));
    }

    private ApplicationChange save(StoredApplication application, Application before, @Nullable MilestoneId added) {
        boolean isNew = application.isNew();
        applications.save(application);
        return new ApplicationChange(before.id(), isNew ? null : before, added);
    }

    private StoredApplication open(Opportunity entry, Outlook outlook) {
        Applications own = new Applications(applications.of(current.id()), List.of());
        Optional<StoredApplication> known = own.current(entry.id(), outlook).map(found -> load(found.id()));
        return known.orElseGet(
                () -> StoredApplication.of(current.id(), entry, outlook.editionLabel(), current.today()));
    }

    private LocalDate date(@Nullable LocalDate chosen, Outlook outlook) {
        if (chosen != null) {
            return chosen;
        }
        Deadline next = outlook.next();
        if (next == null) {
            throw new Refused("impact.refused.date-missing");
        }
        return next.dayToPlan(current.zone());
    }

    private Opportunity entry(OpportunityId id) {
        return catalogue.find(id).orElseThrow(NotFound::new);
    }

    private StoredApplication load(ApplicationId id) {
        return applications.findByIdAndStudentId(id, current.id()).orElseThrow(NotFound::new);
    }
}
