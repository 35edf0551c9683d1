package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's programme and its leave. Whatever is changed here, milestones with a suggested date follow at once, and
 * those with an own date stay put; {@link ProgrammePreviewService} says beforehand which and how far.
 */
@Service
@Transactional
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final SuggestedMilestones milestones;
    private final TemplateVersions versions;
    private final CurrentAccount current;

    ProgrammeService(
            ProgrammeRepository programmes,
            SuggestedMilestones milestones,
            TemplateVersions versions,
            CurrentAccount current) {
        this.programmes = programmes;
        this.milestones = milestones;
        this.versions = versions;
        this.current = current;
    }

    /** The student's programme, if it is set up. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<Programme> find() {
        return programmes.findById(current.id()).map(StoredProgramme::programme);
    }

    /** A student's programme, if it is set up. */
    @SharedWithAdvisor(Area.PLAN)
    @Transactional(readOnly = true)
    public Optional<Programme> findOf(AccountId student) {
        return programmes.findById(student).map(StoredProgramme::programme);
    }

    /** Starts a programme and plants its plan from the latest template; refused if there is one. */
    @StudentOnly
    public void setUp(ProgrammeData data) {
        ProgrammeCheck.check(data, current.today());
        if (programmes.findById(current.id()).isPresent()) {
            throw new Refused("plan.refused.already-set-up");
        }
        var programme = programmes.save(StoredProgramme.of(current.id(), data, versions.latest()));
        milestones.plant(current.id(), programme, current.today());
    }

    /** Changes the answers; with the data of before, it takes itself back. */
    @StudentOnly
    public void change(ProgrammeData data) {
        ProgrammeCheck.check(data, current.today());
        change(programme -> programme.change(data));
    }

    /** Adds a leave, both days included. */
    @StudentOnly
    public LeaveId addLeave(LocalDate from, LocalDate to) {
        var leave = new Leave(LeaveId.create(), from, to);
        change(programme -> programme.add(leave));
        return leave.id();
    }

    /** Changes a leave; with the days of before, it takes itself back. */
    @StudentOnly
    public void changeLeave(LeaveId id, LocalDate from, LocalDate to) {
        change(programme -> programme.replace(new Leave(id, from, to)));
    }

    /** Removes a leave; {@link #addLeave} with its days takes it back. */
    @StudentOnly
    public void removeLeave(LeaveId id) {
        change(programme -> programme.remove(id));
    }

    /**
     * Says that from today on own ideas come first; the suggested dates that count from the switch follow. Refused before
     * the programme begins.
     */
    @StudentOnly
    public void switchToOwnIdeas() {
        change(programme -> {
            if (current.today().isBefore(programme.programme().start())) {
                throw new Refused("plan.refused.not-begun");
            }
            programme.switchOn(current.today());
        });
    }

    /** Takes that back: the suggested date counts again. */
    @StudentOnly
    public void takeBackSwitch() {
        change(programme -> programme.switchOn(null));
    }

    private void change(Consumer<StoredProgramme> change) {
        StoredProgramme stored =
                programmes.findById(current.id()).orElseThrow(() -> new Refused("plan.refused.no-programme"));
        change.accept(stored);
        milestones.follow(current.id(), programmes.save(stored), current.today());
    }
}
