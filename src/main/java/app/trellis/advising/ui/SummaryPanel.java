package app.trellis.advising.ui;

import app.trellis.advising.StudentRow;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Where the student stands, in four lines. */
final class SummaryPanel extends Panel {

    private final DescriptionList facts = new DescriptionList();

    SummaryPanel(StudentRow student, StudentWords texts) {
        super("advising.summary");
        facts.addClassName("student-facts");
        fact("advising.phase", texts.phase(student));
        fact("advising.next-milestone", texts.nextMilestone(student));
        fact("advising.last-review", texts.lastReview(student));
        fact("advising.mentor-time", texts.mentorTime(student));
        add(facts);
    }

    private void fact(String key, String text) {
        var pair = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        facts.getElement().appendChild(pair.getElement());
    }
}
