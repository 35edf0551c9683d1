package app.trellis.progress.ui;

import app.trellis.mentoring.MentorTimeService;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** Feedback has come in writing only for three months. Said once; a click puts it away. */
final class WrittenOnlyPanel extends Panel {

    WrittenOnlyPanel(int days, MentorTimeService times, Runnable changed) {
        super("mentor-time.written-only", days);
        addClassName("written-only");
        var clears = new Paragraph(getTranslation("mentor-time.written-only.clears"));
        clears.addClassName("soft");
        var seen = new Button(getTranslation("mentor-time.written-only.seen"), click -> {
            times.dismissWrittenOnly();
            changed.run();
            Toast.undo(this, "mentor-time.written-only.dismissed", () -> {
                times.recallWrittenOnly();
                changed.run();
            });
        });
        add(new Paragraph(getTranslation("mentor-time.written-only.text")), clears, seen);
    }
}
