package app.trellis.demo;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.comments.CommentDraft;
import app.trellis.comments.CommentListService;
import app.trellis.comments.CommentService;
import app.trellis.comments.NamedSubject;
import app.trellis.comments.Subject;
import app.trellis.comments.SubjectKind;
import app.trellis.comments.ThreadId;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.Phase;
import app.trellis.plan.SuggestionService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What the demo student and the advisor say to each other beside the work, and a milestone that waits for an answer. */
class Conversations {

    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final LocalTime EVENING = LocalTime.of(18, 10);

    private final Stage stage;
    private final CommentService comments;
    private final CommentListService lists;
    private final SuggestionService suggestions;
    private final CurrentAccount current;

    Conversations(
            Stage stage,
            CommentService comments,
            CommentListService lists,
            SuggestionService suggestions,
            CurrentAccount current) {
        this.stage = stage;
        this.comments = comments;
        this.lists = lists;
        this.suggestions = suggestions;
        this.current = current;
    }

    /** In the days before the demo's own. */
    void hold(LocalDate day) {
        stage.enter(Cast.STUDENT);
        var student = current.id();
        stage.enter(Cast.ADVISOR);
        stage.at(day.minusDays(5), MORNING);
        var idea = one(student, SubjectKind.IDEA);
        comments.begin(idea, said("What would a lab *do* differently if this worked? One sentence is enough."));
        var milestone = one(student, SubjectKind.MILESTONE);
        comments.begin(milestone, said("Shall we leave this as it is until the paper is in?"));
        stage.at(day.minusDays(4), EVENING);
        stage.enter(Cast.STUDENT);
        comments.answer(
                thread(idea), said("Stop a rollout while someone looks. I will put it into the theory of change."));
        comments.answer(thread(milestone), said("Yes, please."));
        comments.resolve(thread(milestone));
        stage.at(day.minusDays(1), MORNING);
        stage.enter(Cast.ADVISOR);
        comments.answer(
                thread(idea), new CommentDraft("Good. Who would you ask first whether they would?", Set.of(student)));
        suggestions.suggest(
                student,
                new MilestoneData(
                        Phase.EVALUATION,
                        "Predict what three reviewers will say, before you send the draft",
                        "You do this with ideas already. A paper is the same, with more at stake.",
                        day.plusWeeks(9)));
    }

    private Subject one(AccountId student, SubjectKind kind) {
        return lists.subjects(student).stream()
                .map(NamedSubject::subject)
                .filter(subject -> subject.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to talk about is a " + kind));
    }

    private ThreadId thread(Subject subject) {
        return comments.on(subject).threads().getFirst().id();
    }

    private static CommentDraft said(String text) {
        return new CommentDraft(text, Set.of());
    }
}
