package app.trellis.ideas.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaStateService;
import app.trellis.ideas.ProposalService;
import org.springframework.stereotype.Component;

/** What the parts of one idea's screen talk to. */
@Component
record IdeaServices(
        IdeaService ideas,
        IdeaStateService states,
        ProposalService proposals,
        CommentsPanels comments,
        CurrentAccount account,
        AdvisingService advising) {}
