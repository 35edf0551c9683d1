package app.trellis.progress.ui;

import app.trellis.ideas.FeedbackLoop;
import app.trellis.mentoring.FieldSpeed;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

/** How long an idea waits for its first judgement, what that means in the student's field, and how it has gone. */
final class LoopPanel extends Panel {

    private final transient MentorTimeService times;
    private final Paragraph hint = new Paragraph();

    LoopPanel(FeedbackLoop loop, @Nullable FieldSpeed speed, MentorTimeService times) {
        super("mentor-time.loop");
        this.times = times;
        if (loop.isEmpty()) {
            var ideas = new Anchor("ideas", getTranslation("mentor-time.loop.ideas"));
            add(new EmptyState("mentor-time.loop.empty", "mentor-time.loop.empty.text", ideas));
        } else {
            addFigures(loop);
        }
        hint.addClassName("soft");
        hint.getElement().setAttribute("role", "status");
        add(speed(speed), hint);
        say(speed);
        if (!loop.quarters().isEmpty()) {
            add(new LoopQuarters(loop.quarters()));
        }
    }

    private void addFigures(FeedbackLoop loop) {
        var pace = loop.pace();
        var figure = new Paragraph(
                pace == null
                        ? getTranslation("mentor-time.loop.none")
                        : getTranslation(
                                "mentor-time.loop.median", loop.medianDays().orElse(0)));
        figure.addClassName("loop-figure");
        add(figure);
        if (loop.judged() + loop.waiting() > 0) {
            add(new Paragraph(getTranslation(
                    loop.waiting() == 0 ? "mentor-time.loop.judged" : "mentor-time.loop.judged-waiting",
                    loop.judged(),
                    loop.waiting(),
                    loop.oldestDays())));
        }
        if (pace != null) {
            add(new Paragraph(getTranslation("mentor-time.loop.pace." + pace)));
        }
    }

    private RadioButtonGroup<FieldSpeed> speed(@Nullable FieldSpeed chosen) {
        var choice = new RadioButtonGroup<FieldSpeed>();
        choice.setLabel(getTranslation("mentor-time.loop.speed"));
        choice.setItems(FieldSpeed.values());
        choice.setItemLabelGenerator(each -> getTranslation("mentor-time.loop.speed." + each));
        if (chosen != null) {
            choice.setValue(chosen);
        }
        choice.addValueChangeListener(change -> {
            times.speed(change.getValue());
            say(change.getValue());
            Toast.show(this, "mentor-time.loop.speed.saved");
        });
        return choice;
    }

    private void say(@Nullable FieldSpeed speed) {
        hint.setText(getTranslation(speed == null ? "mentor-time.loop.hint" : "mentor-time.loop.hint." + speed));
    }
}
