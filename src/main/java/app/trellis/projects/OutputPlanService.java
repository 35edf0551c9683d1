package app.trellis.projects;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the deadline of an output on the plan, and takes it off again. */
@Service
@Transactional
public class OutputPlanService {

    private static final int TITLE_LENGTH = 200;

    private final OutputRepository outputs;
    private final PlanService plan;
    private final CurrentAccount current;

    OutputPlanService(OutputRepository outputs, PlanService plan, CurrentAccount current) {
        this.outputs = outputs;
        this.plan = plan;
        this.current = current;
    }

    /**
     * Makes a milestone of an output's deadline. Refused if there is one already, or no plan yet; see {@link #unplan}.
     *
     * @param title of the milestone; one that is too long for it is cut
     */
    @StudentOnly
    public MilestoneId plan(OutputId id, String title, LocalDate by) {
        Output output = load(id);
        if (output.milestone() != null) {
            throw new Refused("projects.refused.planned");
        }
        MilestoneId milestone = plan.add(new MilestoneData(Phase.EXECUTION, cut(title), "", by));
        outputs.plan(current.id(), id, milestone);
        return milestone;
    }

    /** Takes back a {@link #plan}, with the milestone. */
    @StudentOnly
    public void unplan(OutputId id) {
        MilestoneId milestone = load(id).milestone();
        if (milestone != null) {
            outputs.plan(current.id(), id, null);
            plan.remove(milestone);
        }
    }

    private static String cut(String title) {
        return title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH - 1) + "…" : title;
    }

    private Output load(OutputId id) {
        return outputs.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
