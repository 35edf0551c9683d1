package app.trellis.agenda.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.agenda.BetDecisionService;
import app.trellis.agenda.BetService;
import app.trellis.comments.ui.CommentsPanels;
import org.springframework.stereotype.Component;

/** What the screen of a bet talks to. */
@Component
record BetServices(
        BetService bets,
        BetDecisionService decisions,
        EvidenceBox.Services evidence,
        CommentsPanels comments,
        CurrentAccount student,
        AdvisingService advising) {}
