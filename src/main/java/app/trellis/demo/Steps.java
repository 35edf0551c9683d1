package app.trellis.demo;

import app.trellis.impact.ApplicationId;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.ItemData;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.ToPlanData;
import app.trellis.plan.EvidenceData;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import java.time.LocalDate;

/** What the acting student does about milestones and opportunities. */
class Steps {

    private final PlanService plan;
    private final ApplicationService applications;
    private final ApplicationItemService items;
    private final OpportunityService opportunities;

    Steps(
            PlanService plan,
            ApplicationService applications,
            ApplicationItemService items,
            OpportunityService opportunities) {
        this.plan = plan;
        this.applications = applications;
        this.items = items;
        this.opportunities = opportunities;
    }

    void take(Story.Step step, LocalDate day) {
        if (step.add() != null) {
            plan.add(new MilestoneData(Phase.EXECUTION, step.add(), step.note(), day.plusWeeks(step.due())));
        }
        if (step.start() != null) {
            plan.start(find(step.start()));
        }
        if (step.drop() != null) {
            plan.drop(find(step.drop()), step.note());
        }
        if (step.reach() != null) {
            var milestone = find(step.reach());
            plan.reach(milestone, day);
            if (!step.note().isEmpty() || !step.link().isEmpty()) {
                plan.addEvidence(milestone, new EvidenceData(step.link(), step.note()));
            }
        }
    }

    void take(Story.Chance chance, LocalDate day) {
        var id = chance.opportunity();
        if (chance.plan() > 0) {
            var name = opportunities.get(id).opportunity().name();
            applications.addToPlan(id, new ToPlanData("Apply: " + name, chance.note(), day.plusWeeks(chance.plan())));
        }
        if (chance.state() == ApplicationState.ATTENDED) {
            applications.attended(id, chance.note());
        } else if (chance.state() != null) {
            var application = applications.setState(id, chance.state()).id();
            chance.needs().forEach(need -> need(application, need, day));
        }
    }

    private void need(ApplicationId application, Story.Need need, LocalDate day) {
        var id = items.add(application, new ItemData(need.kind(), need.text(), need.of(), day.plusWeeks(need.due())));
        if (need.done()) {
            items.done(id, day);
        }
    }

    /** The milestone with this title; a story that names another one is out of date. */
    MilestoneId find(String title) {
        return plan.plan().milestones().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no milestone is called: " + title))
                .id();
    }
}
