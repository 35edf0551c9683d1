package app.trellis.progress.ui;

import app.trellis.mentoring.MentorTarget;
import app.trellis.mentoring.MentorTime;
import app.trellis.mentoring.MentorTimePicture;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is aimed at: the hour, or an own target with its reason. When its day has come, asks whether it still holds. */
final class TargetPanel extends Panel {

    private final transient MentorTimeService times;
    private final transient @Nullable MentorTarget target;
    private final transient LocalDate today;
    private final transient Runnable changed;

    TargetPanel(MentorTimePicture picture, MentorTimeService times, LocalDate today, Runnable changed) {
        super("mentor-time.target");
        this.times = times;
        this.target = picture.target();
        this.today = today;
        this.changed = changed;
        var form = new NativeDetails(
                getTranslation(target == null ? "mentor-time.target.set" : "mentor-time.target.change"),
                new TargetForm(target, today, this::set));
        if (target == null) {
            add(new Paragraph(getTranslation("mentor-time.target.hour", MentorTime.TARGET)));
        } else {
            addOwn(target, picture.standing().toReview() != null);
        }
        add(form);
    }

    private void addOwn(MentorTarget own, boolean asking) {
        var date = Formats.of(this).date(own.reviewOn());
        var reason = new Paragraph(own.reason());
        reason.addClassName("as-typed");
        add(new Paragraph(getTranslation("mentor-time.target.own", own.minutes())), reason);
        var back = new Button(getTranslation("mentor-time.target.back"), click -> set(null));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div();
        actions.addClassName("mentor-time-actions");
        if (asking) {
            addClassName("target-asks");
            add(new Paragraph(getTranslation("mentor-time.target.asks", date)));
            var holds = new Button(
                    getTranslation("mentor-time.target.holds", MentorTarget.USUAL_MONTHS),
                    click -> set(own.again(today)));
            holds.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(holds);
        } else {
            var next = new Paragraph(getTranslation("mentor-time.target.next", date));
            next.addClassName("soft");
            add(next);
        }
        actions.add(back);
        add(actions);
    }

    /** What is refused stays in the form; a change can be taken back. */
    private void set(@Nullable MentorTarget wanted) {
        times.aim(wanted);
        changed.run();
        Toast.undo(this, wanted == null ? "mentor-time.target.cleared" : "mentor-time.target.saved", () -> {
            times.restore(target);
            changed.run();
        });
    }
}
