package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's plan. Every verb has one that takes it back: {@link #start} and {@link #pause}, {@link #reach} and
 * {@link #reopen}, {@link #drop} and {@link #restore}, {@link #add} and {@link #remove}, {@link #change} and
 * {@link #change}.
 */
@Service
@Transactional
public class PlanService {

    private final PlanReader reader;
    private final MilestoneRepository milestones;
    private final MilestoneOrder order;
    private final EvidenceRepository evidence;
    private final TemplateVersions versions;
    private final CurrentAccount current;

    PlanService(
            PlanReader reader,
            MilestoneRepository milestones,
            MilestoneOrder order,
            EvidenceRepository evidence,
            TemplateVersions versions,
            CurrentAccount current) {
        this.reader = reader;
        this.milestones = milestones;
        this.order = order;
        this.evidence = evidence;
        this.versions = versions;
        this.current = current;
    }

    /** The student's whole plan; refused before a programme is set up ({@link ProgrammeService#find}). */
    @StudentOnly
    @Transactional(readOnly = true)
    public Plan plan() {
        return reader.plan(current.id(), current.locale());
    }

    /** A student's whole plan, in the advisor's language; refused while the student has no programme. */
    @SharedWithAdvisor(Area.PLAN)
    @Transactional(readOnly = true)
    public Plan planOf(AccountId student) {
        return reader.plan(student, current.locale());
    }

    /** What is still to do, by date; nothing before a programme is set up. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Milestone> open() {
        if (reader.findProgramme(current.id()).isEmpty()) {
            return List.of();
        }
        return plan().milestones().stream()
                .filter(Milestone::open)
                .sorted(Comparator.comparing(Milestone::target))
                .toList();
    }

    /** One milestone of the student's. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Milestone get(MilestoneId id) {
        return plan().milestone(id).orElseThrow(NotFound::new);
    }

    /** Adds a milestone of the student's own, in its lane where its date belongs. */
    @StudentOnly
    public MilestoneId add(MilestoneData data) {
        LocalDate today = current.today();
        reader.programme(current.id());
        var milestone = StoredMilestone.own(current.id(), MilestoneCheck.check(data, today), today);
        order.placeByDate(current.id(), milestone, milestone.phase());
        return milestones.save(milestone).id();
    }

    /** Takes back an {@link #add}; a suggested milestone stays, to be dropped with a reason. */
    @StudentOnly
    public void remove(MilestoneId id) {
        StoredMilestone milestone = load(id);
        if (milestone.templateKey() != null) {
            throw new Refused("plan.refused.suggested-stays");
        }
        milestones.delete(milestone);
    }

    /**
     * Changes words, lane and date.
     *
     * @param version of the {@link Milestone} that was edited; refused if it has been changed since
     * @return as it is now; with the data of before, its version takes the change back
     */
    @StudentOnly
    public Milestone change(MilestoneId id, int version, MilestoneData data) {
        StoredMilestone milestone = load(id);
        if (milestone.version() != version) {
            throw new Refused("plan.refused.changed-elsewhere");
        }
        MilestoneData checked = MilestoneCheck.check(data, current.today());
        new MilestoneWords(versions, current.locale()).reword(milestone, checked);
        milestone.choose(checked.target(), reader.programme(current.id()), current.today());
        if (milestone.phase() != checked.phase()) {
            order.placeByDate(current.id(), milestone, checked.phase());
        }
        milestones.save(milestone);
        return get(id);
    }

    /** Begins it. */
    @StudentOnly
    public void start(MilestoneId id) {
        become(id, state -> state.start(current.today()));
    }

    /** Takes back a {@link #start}. */
    @StudentOnly
    public void pause(MilestoneId id) {
        become(id, MilestoneState::pause);
    }

    /** Reached on a day that is not in the future; called again, it corrects the day. */
    @StudentOnly
    public void reach(MilestoneId id, LocalDate on) {
        become(id, state -> state.reach(MilestoneCheck.checkReached(on, current.today())));
    }

    /** Takes back a {@link #reach}. */
    @StudentOnly
    public void reopen(MilestoneId id) {
        become(id, MilestoneState::reopen);
    }

    /** Gives it up; the reason stays with it. */
    @StudentOnly
    public void drop(MilestoneId id, String reason) {
        become(id, state -> state.drop(MilestoneCheck.checkDropReason(reason), current.today()));
    }

    /** Takes back a {@link #drop}. */
    @StudentOnly
    public void restore(MilestoneId id) {
        become(id, MilestoneState::reopen);
    }

    /** Puts it before another one of its lane, or ({@code null}) at the lane's end. */
    @StudentOnly
    public void move(MilestoneId id, @Nullable MilestoneId before) {
        order.move(current.id(), load(id), before == null ? null : load(before));
    }

    /** Adds a link or a note, or both. */
    @StudentOnly
    public EvidenceId addEvidence(MilestoneId id, EvidenceData data) {
        load(id);
        EvidenceData checked = MilestoneCheck.check(data);
        var link = checked.link().isEmpty() ? null : MilestoneCheck.link(checked.link());
        var added = new Evidence(EvidenceId.create(), link, checked.note(), current.today());
        evidence.add(current.id(), id, added);
        return added.id();
    }

    /** Removes a piece of evidence; {@link Evidence#toData} is what adding it again needs. */
    @StudentOnly
    public void removeEvidence(EvidenceId id) {
        if (!evidence.remove(current.id(), id)) {
            throw new NotFound();
        }
    }

    private void become(MilestoneId id, UnaryOperator<MilestoneState> next) {
        StoredMilestone milestone = load(id);
        milestone.become(next);
        milestones.save(milestone);
    }

    private StoredMilestone load(MilestoneId id) {
        return milestones.findByIdAndStudentId(id, current.id()).orElseThrow(NotFound::new);
    }
}
