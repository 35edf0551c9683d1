package app.trellis.ideas.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.ideas.ProposalVersion;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** The stronger version of an idea that others found. */
final class StrongerPanel extends Panel {

    StrongerPanel(ProposalVersion version, CurrentAccount reader) {
        super("ideas.stronger");
        Paragraph origin = new Paragraph(getTranslation(
                "ideas.stronger.origin",
                Formats.of(this).date(version.keptAt().atZone(reader.zone()).toLocalDate())));
        origin.addClassName("soft");
        add(origin, new MarkdownText(version.strengthened()));
    }
}
