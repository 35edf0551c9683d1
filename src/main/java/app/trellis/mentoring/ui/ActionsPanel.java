package app.trellis.mentoring.ui;

import app.trellis.mentoring.OpenActions;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** What was promised in meetings and is open, what is due first. */
final class ActionsPanel extends Panel {

    /** How many are shown; those that wait longest come first. */
    static final int MOST = 12;

    ActionsPanel(OpenActions open, PeopleServices services, Runnable changed) {
        super("mentoring.actions");
        setId("actions");
        var list = new ActionList(services.actions(), services.account().today(), false, changed);
        list.show(open.first());
        add(list);
        int others = open.total() - open.first().size();
        if (open.total() == 0) {
            add(soft(getTranslation("mentoring.actions.none")));
        } else if (others > 0) {
            add(soft(getTranslation("mentoring.actions.more", others)));
        }
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
