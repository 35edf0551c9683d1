package app.trellis.groups.ui;

import app.trellis.groups.LinkedIdeaService;
import app.trellis.groups.Session;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** The stronger version that the group found; its owner keeps it with the idea. */
final class StrongerPanel extends Panel {

    StrongerPanel(Session session, SavedText text, LinkedIdeaService ideas) {
        super("groups.stronger");
        add(text);
        if (!session.mine()) {
            add(new Paragraph(getTranslation("groups.stronger.others")));
        } else if (session.ideaLine() == null) {
            add(new Paragraph(getTranslation("groups.stronger.no-idea")));
        } else {
            add(new Button(getTranslation("groups.stronger.keep"), click -> {
                try {
                    ideas.keepStronger(session.id());
                    Toast.show(this, "groups.stronger.kept");
                } catch (Refused refusal) {
                    Toast.refused(this, refusal);
                }
            }));
        }
    }
}
