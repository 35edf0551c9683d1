package app.trellis.advising.ui;

import app.trellis.agenda.AgendaVersionService;
import app.trellis.agenda.BetService;
import app.trellis.agenda.WorldviewService;
import org.springframework.stereotype.Component;

/** What is read of a student's agenda. */
@Component
record SharedAgenda(BetService bets, AgendaVersionService versions, WorldviewService worldview) {}
