package app.trellis.agenda.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.agenda.WorldviewService;
import app.trellis.mentoring.MentoringService;
import org.springframework.stereotype.Component;

/** What the screen of an entry talks to. */
@Component
record EntryServices(
        WorldviewService worldview,
        MentoringService mentoring,
        EvidenceBox.Services evidence,
        CurrentAccount student) {}
