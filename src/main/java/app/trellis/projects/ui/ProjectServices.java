package app.trellis.projects.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.ideas.IdeaService;
import app.trellis.impact.OpportunityService;
import app.trellis.plan.EvidenceOfferService;
import app.trellis.projects.DecisionService;
import app.trellis.projects.OutputPlanService;
import app.trellis.projects.OutputService;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectStateService;
import org.springframework.stereotype.Component;

/** What the screens of projects talk to. */
@Component
record ProjectServices(
        ProjectService projects,
        ProjectStateService states,
        DecisionService decisions,
        OutputService outputs,
        OutputPlanService deadlines,
        OpportunityService opportunities,
        EvidenceOfferService offers,
        IdeaService ideas,
        CommentsPanels comments,
        CurrentAccount account,
        AdvisingService advising) {}
