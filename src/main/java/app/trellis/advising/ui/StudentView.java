package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.advising.ConversationService;
import app.trellis.advising.StudentRow;
import app.trellis.advising.StudentsService;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.ProposalService;
import app.trellis.mentoring.MeetingService;
import app.trellis.plan.PlanPicture;
import app.trellis.plan.PlanService;
import app.trellis.plan.SuggestionService;
import app.trellis.review.ReviewService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One student: what they share with the advisor now, to read and to print. There is nothing to edit. */
@Route("students/:student")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/students.css")
@StyleSheet("styles/student.css")
final class StudentView extends Screen implements BeforeEnterObserver {

    private final transient StudentsService students;
    private final transient PlanService plans;
    private final transient ReviewService reviews;
    private final transient IdeaService ideas;
    private final transient ProposalService proposals;
    private final transient SharedProjects projects;
    private final transient MeetingService meetings;
    private final transient SharedAgenda agenda;
    private final transient ConversationService conversations;
    private final transient SuggestionService suggestions;
    private final transient CommentsPanels comments;
    private final transient CurrentAccount current;
    private @Nullable AccountId id;

    StudentView(
            StudentsService students,
            PlanService plans,
            ReviewService reviews,
            IdeaService ideas,
            ProposalService proposals,
            SharedProjects projects,
            MeetingService meetings,
            SharedAgenda agenda,
            ConversationService conversations,
            SuggestionService suggestions,
            CommentsPanels comments,
            CurrentAccount current) {
        super("advising.student");
        this.students = students;
        this.plans = plans;
        this.reviews = reviews;
        this.ideas = ideas;
        this.proposals = proposals;
        this.projects = projects;
        this.meetings = meetings;
        this.agenda = agenda;
        this.conversations = conversations;
        this.suggestions = suggestions;
        this.comments = comments;
        this.current = current;
        addClassName("student");
        actions(
                new Anchor("students", getTranslation("advising.back")),
                new Button(getTranslation("advising.print"), click -> print()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("student").map(StudentView::parse).orElseThrow(NotFound::new);
        show(students.get(id));
    }

    private void show(StudentRow student) {
        getChildren().skip(1).toList().forEach(this::remove);
        heading(student.name());
        var texts = new StudentWords(this::getTranslation, Formats.of(this), current.today());
        add(new AttentionPanel(student, texts, () -> talked(student)), new SummaryPanel(student, texts));
        if (student.programme() != null) {
            var plan = plans.planOf(student.id());
            var picture = new PlanPicture(this::getTranslation, current.today()).of(plan);
            add(new PlanPanel(plan, picture, current.today()));
        }
        if (student.shares(Area.PLAN)) {
            add(new SuggestPanel(suggestions, student.id(), current.today()));
        }
        if (student.shares(Area.REVIEWS)) {
            add(new ReviewsPanel(() -> reviews.reviewsOf(student.id())));
        }
        if (student.shares(Area.IDEAS)) {
            add(new IdeasPanel(student.id(), ideas, proposals));
        }
        if (student.shares(Area.PROJECTS)) {
            add(new ProjectsPanel(student.id(), projects));
        }
        if (student.shares(Area.MEETINGS)) {
            add(new MeetingsPanel(meetings.shared(student.id(), MeetingsPanel.MOST), current.today()));
        }
        if (student.shares(Area.AGENDA)) {
            add(new AgendaPanel(student.id(), agenda, current.today(), current.zone()));
        }
        if (!student.shared().isEmpty()) {
            add(comments.with(student.id()));
        }
        add(visible(student));
    }

    private void talked(StudentRow student) {
        conversations.talked(student.id());
        show(students.get(student.id()));
        Toast.undo(
                this,
                "conversation.cleared",
                () -> {
                    conversations.takeBack(student.id());
                    show(students.get(student.id()));
                },
                student.name());
    }

    private VisibleTo visible(StudentRow student) {
        if (student.shared().isEmpty()) {
            return new VisibleTo("advising.shares-nothing", student.name());
        }
        String areas = student.shared().stream()
                .sorted()
                .map(area -> getTranslation("advising.area." + area))
                .collect(Collectors.joining(", "));
        return new VisibleTo("advising.shares", student.name(), areas);
    }

    /** What is printed is read anew, so that nothing leaves that is no longer shared. */
    private void print() {
        if (id != null) {
            show(students.get(id));
        }
        UI.getCurrent().getPage().executeJs("setTimeout(() => window.print())");
    }

    private static AccountId parse(String id) {
        try {
            return new AccountId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
