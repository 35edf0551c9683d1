package app.trellis.plan;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the milestone that something done elsewhere could be evidence for. Whether it becomes that, the student says. */
@Service
@Transactional(readOnly = true)
public class OfferService {

    private final MilestoneRepository milestones;
    private final PlanReader reader;
    private final CurrentAccount current;

    OfferService(MilestoneRepository milestones, PlanReader reader, CurrentAccount current) {
        this.milestones = milestones;
        this.reader = reader;
        this.current = current;
    }

    /**
     * The student's milestone that came from this entry of the template, while it is open.
     *
     * @param templateKey as in {@code plan/milestones.yaml}
     */
    @StudentOnly
    public Optional<Milestone> open(String templateKey) {
        return milestones.findByStudentIdAndTemplateKey(current.id(), templateKey).stream()
                .findFirst()
                .flatMap(stored -> reader.plan(current.id(), current.locale()).milestone(stored.id()))
                .filter(Milestone::open);
    }
}
