package app.trellis.progress.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.ideas.FeedbackLoopService;
import app.trellis.mentoring.MentorTime;
import app.trellis.mentoring.MentorTimePicture;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.mentoring.MentorTimeWords;
import app.trellis.shared.ui.GaugePanel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How much time mentors give, whose it is, and how long an idea waits for a first judgement. */
@Route("people/time")
@RolesAllowed("STUDENT")
@StyleSheet("styles/mentor-time.css")
final class MentorTimeView extends Screen {

    private final transient MentorTimeService times;
    private final transient FeedbackLoopService loops;
    private final transient CurrentAccount current;
    private final Div content = new Div();

    MentorTimeView(
            MentorTimeService times, FeedbackLoopService loops, CurrentAccount current, AdvisingService advising) {
        super("mentor-time.title");
        this.times = times;
        this.loops = loops;
        this.current = current;
        lead("mentor-time.lead");
        actions(
                new Anchor("people", getTranslation("mentor-time.to-people")),
                new Anchor("people/given", getTranslation("mentor-time.to-given")),
                new Anchor("reflection", getTranslation("mentor-time.to-reflection")));
        content.addClassName("mentor-time");
        add(content, new WhoSees(advising.whoSees(Area.REVIEWS), "mentor-time.visible"));
        show();
    }

    private void show() {
        var picture = times.picture();
        content.removeAll();
        if (picture.standing().writtenOnlyDays() > 0) {
            content.add(new WrittenOnlyPanel(picture.standing().writtenOnlyDays(), times, this::show));
        }
        content.add(columns(picture));
    }

    private GaugePanel gauge(MentorTime time) {
        var words = new MentorTimeWords(this::getTranslation);
        return time.paused()
                ? new GaugePanel("mentor-time.now", words.paused())
                : new GaugePanel("mentor-time.now", words.gauge(time));
    }

    private Div columns(MentorTimePicture picture) {
        var now = gauge(picture.standing().time());
        var target = new TargetPanel(picture, times, current.today(), this::show);
        var loop = new LoopPanel(loops.loop(), picture.speed(), times);
        var columns = new Div(
                new Div(now, new CoursePanel(picture.course()), loop),
                new Div(target, new SharesPanel(picture.shares())));
        columns.addClassName("mentor-time-columns");
        return columns;
    }
}
