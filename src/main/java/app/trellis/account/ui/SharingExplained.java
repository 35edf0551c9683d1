package app.trellis.account.ui;

import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** See what they see: what an advisor gets on their screens, and what no advisor ever gets. */
final class SharingExplained extends Panel {

    SharingExplained() {
        super("settings.what-they-see");
        add(
                new Paragraph(getTranslation("settings.always-seen")),
                new UnorderedList(
                        new ListItem(getTranslation("settings.see-plan")),
                        new ListItem(getTranslation("settings.see-reviews")),
                        new ListItem(getTranslation("settings.see-ideas")),
                        new ListItem(getTranslation("settings.see-meetings")),
                        new ListItem(getTranslation("settings.see-agenda"))),
                new Paragraph(getTranslation("settings.never-seen")),
                new Paragraph(getTranslation("settings.never-edit")));
    }
}
