package app.trellis.mentoring.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.mentoring.MentoringService;
import org.springframework.stereotype.Component;

/** What the screens about people talk to. */
@Component
record PeopleServices(MentoringService mentoring, CurrentAccount account) {}
