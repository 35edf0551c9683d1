package app.trellis.plan;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.PlanShift.Moved;
import app.trellis.plan.PlanShift.MovedMilestone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a change of the programme would do, before it is made. It refuses what the change itself would refuse. */
@Service
@Transactional(readOnly = true)
public class ProgrammePreviewService {

    private final ProgrammeRepository programmes;
    private final PlanReader reader;
    private final SuggestedMilestones suggested;
    private final CurrentAccount current;

    ProgrammePreviewService(
            ProgrammeRepository programmes, PlanReader reader, SuggestedMilestones suggested, CurrentAccount current) {
        this.programmes = programmes;
        this.reader = reader;
        this.suggested = suggested;
        this.current = current;
    }

    /** The plan that these answers would give, its milestones left out; nothing is stored. */
    @StudentOnly
    public Plan plan(ProgrammeData data) {
        ProgrammeCheck.check(data, current.today());
        return Plan.of(data.with(List.of()), List.of());
    }

    /** What other answers would move. */
    @StudentOnly
    public PlanShift change(ProgrammeData data) {
        ProgrammeCheck.check(data, current.today());
        return shift(programme -> programme.change(data));
    }

    /** What a further leave would move. */
    @StudentOnly
    public PlanShift addLeave(LocalDate from, LocalDate to) {
        return shift(programme -> programme.add(new Leave(LeaveId.create(), from, to)));
    }

    /** What other days of a leave would move. */
    @StudentOnly
    public PlanShift changeLeave(LeaveId id, LocalDate from, LocalDate to) {
        return shift(programme -> programme.replace(new Leave(id, from, to)));
    }

    /** What would move back without a leave. */
    @StudentOnly
    public PlanShift removeLeave(LeaveId id) {
        return shift(programme -> programme.remove(id));
    }

    /** The loaded aggregate is changed and thrown away; nothing saves it. */
    private PlanShift shift(Consumer<StoredProgramme> change) {
        Plan plan = reader.plan(current.id(), current.locale());
        StoredProgramme stored = programmes.findById(current.id()).orElseThrow();
        change.accept(stored);
        Programme after = stored.programme();
        Programme before = plan.programme();
        var profile = suggested.profileChange(current.id(), stored);
        var leaving = profile.leaving().stream().map(StoredMilestone::id).toList();
        return new PlanShift(
                new Moved(before.independenceSwitch(), after.independenceSwitch()),
                new Moved(before.end(), after.end()),
                new PhaseWindows(after).list(),
                profile.stored().stream()
                        .filter(it -> !leaving.contains(it.id()))
                        .filter(it -> it.state().status().open() && it.follow(after, current.today()))
                        .map(it -> moved(it, plan))
                        .filter(it -> it.date().days() != 0)
                        .sorted(Comparator.comparing(it -> it.date().after()))
                        .toList(),
                (int) plan.milestones().stream()
                        .filter(it -> it.open() && it.ownDate())
                        .count(),
                profile.joining().size(),
                leaving.size());
    }

    private static MovedMilestone moved(StoredMilestone milestone, Plan plan) {
        Milestone before = plan.milestone(milestone.id()).orElseThrow();
        LocalDate date = milestone.aim().targetDate();
        return new MovedMilestone(before.id(), before.phase(), before.title(), new Moved(before.target(), date));
    }
}
