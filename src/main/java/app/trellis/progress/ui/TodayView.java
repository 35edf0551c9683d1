package app.trellis.progress.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.mentoring.MentorTime;
import app.trellis.mentoring.MentorTimeWords;
import app.trellis.plan.Plan;
import app.trellis.progress.Today;
import app.trellis.progress.TodayService;
import app.trellis.review.ReviewWritingService;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.GaugePanel;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where the student stands and what is next. Made for a phone and ten seconds. */
@Route("today")
@RolesAllowed("STUDENT")
@Menu(title = "progress.title", order = 1, icon = "today")
@StyleSheet("styles/today.css")
final class TodayView extends Screen {

    private final transient CurrentAccount current;
    private final transient ReviewWritingService writing;

    TodayView(TodayService service, ReviewWritingService writing, CurrentAccount current) {
        super("progress.title");
        this.current = current;
        this.writing = writing;
        addClassName("today");
        Today today = service.today();
        lead("progress.greeting." + today.greeting(), current.name());
        if (today.plan() == null) {
            addBeginning(today);
        } else {
            addAll(today, today.plan());
        }
        var support = new Anchor("wellbeing/support", getTranslation("progress.support"));
        support.addClassName("today-support");
        var conversation = new Anchor("conversation", getTranslation("progress.conversation"));
        conversation.addClassName("today-support");
        add(support, conversation);
    }

    private void addBeginning(Today today) {
        var setUp = new Anchor("plan/setup", getTranslation("progress.go.setup"));
        setUp.addClassNames("today-go", "today-go-main");
        add(new EmptyState("progress.empty.title", "progress.empty.text", setUp));
        var others = NextPanel.without(today.next());
        if (!others.isEmpty()) {
            add(new NextPanel(others));
        }
    }

    private void addAll(Today today, Plan plan) {
        add(status(plan));
        var week = new WeekPanel(today.week(), IsoWeek.of(current.today()), writing);
        var main = new Div(new NextPanel(today.next()), week, new LanesPanel(plan, current.today()));
        main.addClassName("today-main");
        var side = new Div(mentorTime(today.mentorTime()));
        side.addClassName("today-side");
        if (today.gap() != null) {
            side.add(new LargestGapPanel(today.gap()));
        }
        if (today.prompt() != null) {
            side.add(new PromptPanel(today.prompt()));
        }
        var columns = new Div(main, side);
        columns.addClassName("today-columns");
        add(columns);
    }

    private GaugePanel mentorTime(MentorTime time) {
        var words = new MentorTimeWords(this::getTranslation);
        var panel = time.paused()
                ? new GaugePanel("mentoring.time", words.paused())
                : new GaugePanel("mentoring.time", words.gauge(time));
        panel.add(new Anchor("people/time", getTranslation("mentor-time.open")));
        return panel;
    }

    /** The day, and how far the programme has come; on leave, that it rests. */
    private Paragraph status(Plan plan) {
        var today = current.today();
        var programme = plan.programme();
        var formats = Formats.of(this);
        var leave =
                programme.leaves().stream().filter(each -> each.contains(today)).findFirst();
        var status = new Paragraph(leave.map(each ->
                        getTranslation("progress.on-leave", formats.longDate(today), formats.longDate(each.to())))
                .orElseGet(() -> getTranslation(
                        "progress.status",
                        formats.longDate(today),
                        programme.progressMonths(today) + 1,
                        programme.lengthMonths(),
                        getTranslation("plan.phase." + plan.currentPhase(today)))));
        status.addClassName("today-status");
        return status;
    }
}
