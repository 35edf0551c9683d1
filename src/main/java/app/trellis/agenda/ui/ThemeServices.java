package app.trellis.agenda.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.agenda.AgendaService;
import app.trellis.agenda.AgendaVersionService;
import app.trellis.comments.ui.CommentsPanels;
import org.springframework.stereotype.Component;

/** What the screens of the agenda itself talk to. */
@Component
record ThemeServices(
        AgendaService agendas,
        AgendaVersionService versions,
        EvidenceBox.Services evidence,
        CommentsPanels comments,
        CurrentAccount student,
        AdvisingService advising) {}
