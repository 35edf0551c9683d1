package app.trellis.advising.ui;

import app.trellis.ideas.IdeaService;
import app.trellis.ideas.ProposalService;
import app.trellis.mentoring.MeetingService;
import app.trellis.plan.PlanService;
import app.trellis.review.ReviewService;
import org.springframework.stereotype.Component;

/** The services that tell what a student shares: the same for the advisor and for the student who looks at it. */
@Component
record StudentParts(
        SharedChanges changes,
        PlanService plans,
        ReviewService reviews,
        IdeaService ideas,
        ProposalService proposals,
        SharedProjects projects,
        MeetingService meetings,
        SharedAgenda agenda) {}
