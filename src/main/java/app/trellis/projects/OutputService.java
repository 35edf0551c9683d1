package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects bring into the world, from the draft to the day it can be read. */
@Service
@Transactional
public class OutputService {

    private final ProjectRepository projects;
    private final OutputRepository outputs;
    private final CurrentAccount current;
    private final Clock clock;

    OutputService(ProjectRepository projects, OutputRepository outputs, CurrentAccount current, Clock clock) {
        this.projects = projects;
        this.outputs = outputs;
        this.current = current;
        this.clock = clock;
    }

    /** Begins a draft. Refused without a title, if a text is too long, a link is none, or the authors cannot be. */
    @StudentOnly
    public OutputId add(ProjectId project, OutputData data) {
        check(project);
        OutputRules.check(data);
        Instant now = clock.instant();
        var begun = new OutputStep(OutputState.DRAFTING, data.venue(), current.today());
        var added =
                new Output(OutputId.create(), project, 0, data, OutputState.DRAFTING, null, List.of(begun), now, now);
        outputs.add(current.id(), added);
        projects.touch(current.id(), project, now);
        return added.id();
    }

    /** The outputs of a project, in the order in which they were added. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Output> list(ProjectId project) {
        check(project);
        return outputs.list(current.id(), project);
    }

    /** All the student's outputs with the projects they came from, the one worked on last first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<OutputRow> all() {
        return outputs.all(current.id());
    }

    /** All the student's outputs as CSV with a heading, for a spreadsheet or a list of publications. */
    @StudentOnly
    @Transactional(readOnly = true)
    public String export() {
        return OutputCsv.of(outputs.all(current.id()));
    }

    /** One output. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Output find(OutputId id) {
        return load(id);
    }

    /** Changes what a form says. Refused as {@link #add}, and if it was changed elsewhere since it was read. */
    @StudentOnly
    public Output change(OutputId id, int version, OutputData data) {
        load(id);
        OutputRules.check(data);
        if (!outputs.change(current.id(), id, version, data, clock.instant())) {
            throw new Refused("projects.refused.changed-elsewhere");
        }
        return load(id);
    }

    /**
     * Takes a step, on a day. Refused if {@link OutputState#next} has no such step, in the future, and before the last
     * step. Returns what it was, see {@link #takeBack}.
     */
    @StudentOnly
    public Output step(OutputId id, OutputState to, LocalDate on) {
        Output before = load(id);
        outputs.move(current.id(), OutputRules.step(before, to, on, current.today()), clock.instant());
        projects.touch(current.id(), before.project(), clock.instant());
        return before;
    }

    /** Takes back the step that came after this. */
    @StudentOnly
    public void takeBack(Output before) {
        load(before.id());
        outputs.move(current.id(), before, clock.instant());
    }

    /** Removes an output with its history. Returns what it was. */
    @StudentOnly
    public Output remove(OutputId id) {
        Output removed = load(id);
        outputs.remove(current.id(), id);
        return removed;
    }

    /** Takes back a {@link #remove}. */
    @StudentOnly
    public void putBack(Output removed) {
        check(removed.project());
        outputs.add(current.id(), removed);
    }

    /** All outputs of a student, for an advisor with whom projects are shared. */
    @SharedWithAdvisor(Area.PROJECTS)
    @Transactional(readOnly = true)
    public List<OutputRow> shared(AccountId student) {
        return outputs.shared(student);
    }

    private void check(ProjectId project) {
        if (projects.find(current.id(), project).isEmpty()) {
            throw new NotFound();
        }
    }

    private Output load(OutputId id) {
        return outputs.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
