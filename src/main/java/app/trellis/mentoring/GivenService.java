package app.trellis.mentoring;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.EvidenceData;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.OfferService;
import app.trellis.plan.PlanService;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mentoring that the student gave to others. It shows in the plan only where the student puts it, and ticks nothing. */
@Service
@Transactional
public class GivenService {

    /** The suggested milestone that it can be evidence for. */
    static final String MILESTONE = "junior-researcher";

    private final GivenRepository given;
    private final PlanService plan;
    private final OfferService offers;
    private final CurrentAccount current;
    private final Clock clock;

    GivenService(GivenRepository given, PlanService plan, OfferService offers, CurrentAccount current, Clock clock) {
        this.given = given;
        this.plan = plan;
        this.offers = offers;
        this.current = current;
        this.clock = clock;
    }

    /** A part of the log, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Given> list(int offset, int limit) {
        return given.list(current.id(), offset, limit);
    }

    /** The log added up. */
    @StudentOnly
    @Transactional(readOnly = true)
    public GivenSums sums() {
        return given.sums(current.id());
    }

    /** Logs what has taken place. */
    @StudentOnly
    public GivenId log(GivenData data) {
        data.check(current.today());
        var id = GivenId.create();
        given.add(current.id(), id, data, clock.instant());
        return id;
    }

    /** Corrects an entry; with the data of before, it takes itself back. */
    @StudentOnly
    public void change(GivenId id, GivenData data) {
        data.check(current.today());
        if (!given.change(current.id(), id, data)) {
            throw new NotFound();
        }
    }

    /** Removes an entry and returns it; {@link #log} with its data is the undo. */
    @StudentOnly
    public Given remove(GivenId id) {
        var removed = given.find(current.id(), id).orElseThrow(NotFound::new);
        given.remove(current.id(), id);
        return removed;
    }

    /** The milestone of the ambition phase that the log can be evidence for: open; empty without one. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<Milestone> milestone() {
        return offers.open(MILESTONE);
    }

    /** Adds a note to that milestone; its status stays as it is. */
    @StudentOnly
    public EvidenceId addAsEvidence(MilestoneId milestone, String note) {
        return plan.addEvidence(milestone, new EvidenceData("", note));
    }

    /** Takes back an {@link #addAsEvidence}. */
    @StudentOnly
    public void removeEvidence(EvidenceId id) {
        plan.removeEvidence(id);
    }
}
