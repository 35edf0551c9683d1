package app.trellis.ideas.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.ideas.FeedbackService;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.StrengthService;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.EvidenceOfferService;
import org.springframework.stereotype.Component;

/** What the parts of the feedback screen talk to. */
@Component
record FeedbackServices(
        IdeaService ideas,
        FeedbackService feedback,
        JudgementService judgements,
        StrengthService strengths,
        MentoringService mentoring,
        AdvisingService advising,
        EvidenceOfferService offers,
        CurrentAccount account) {

    /** What an idea is called; somebody else's is unknown. */
    String title(IdeaId idea) {
        return ideas.find(idea).line();
    }
}
