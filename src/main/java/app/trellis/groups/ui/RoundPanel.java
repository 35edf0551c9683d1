package app.trellis.groups.ui;

import app.trellis.groups.Round;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import com.vaadin.flow.component.html.Paragraph;

/** One round with its box of notes. */
final class RoundPanel extends Panel {

    private final int number;
    private final SavedText notes;

    RoundPanel(int number, Round round, SavedText notes) {
        super("groups.round." + round);
        this.number = number;
        this.notes = notes;
        addClassName("round");
        setVisible(false);
        add(new Paragraph(getTranslation("groups.round.about." + round)), notes);
    }

    /** A round is shown from its first moment on, and stays. */
    void show(int current, SessionRun run) {
        setVisible(isVisible() || number <= current);
        setClassName("round-current", number == current);
        if (number == current) {
            getElement().setAttribute("aria-current", "step");
        } else {
            getElement().removeAttribute("aria-current");
        }
        notes.follow(run.text(SessionText.ofRound(number)));
    }
}
