package app.trellis.mentoring.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MentorService;
import app.trellis.mentoring.MentoringService;
import org.springframework.stereotype.Component;

/** What the screens about people talk to. */
@Component
record PeopleServices(
        MentoringService mentoring,
        MentorService mentors,
        MeetingService meetings,
        ActionService actions,
        CommentsPanels comments,
        CurrentAccount account,
        AdvisingService advising) {}
