package app.trellis.progress.ui;

import app.trellis.mentoring.MentorTime;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** Live minutes with mentors in the last fortnight, as a gauge and in words. */
final class MentorTimePanel extends Panel {

    MentorTimePanel(MentorTime time) {
        super("progress.mentor-time");
        addClassName("today-mentor-time");
        if (time.paused()) {
            add(new Paragraph(getTranslation("progress.mentor-time.paused")));
            return;
        }
        var said = getTranslation("progress.mentor-time.said", time.live(), time.expected());
        add(new Meter(time.live(), time.expected(), said), new Paragraph(said), why(time));
    }

    private Paragraph why(MentorTime time) {
        var why = new Paragraph(getTranslation(
                time.written() > 0 ? "progress.mentor-time.written" : "progress.mentor-time.why", time.written()));
        why.addClassName("soft");
        return why;
    }
}
