package app.trellis.agenda.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.agenda.BetDecisionService;
import app.trellis.agenda.BetService;
import app.trellis.plan.PlanService;
import org.springframework.stereotype.Component;

/** What the screen of a bet talks to. */
@Component
record BetServices(BetService bets, BetDecisionService decisions, PlanService plans, CurrentAccount student) {}
