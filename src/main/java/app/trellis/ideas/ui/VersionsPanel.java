package app.trellis.ideas.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.ProposalVersion;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The kept versions of a proposal; each leads to its comparison with the text as it is now. */
final class VersionsPanel extends Panel {

    VersionsPanel(IdeaId id, List<ProposalVersion> versions, CurrentAccount reader) {
        super("ideas.versions");
        if (versions.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("ideas.versions.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        Formats formats = Formats.of(this);
        UnorderedList list = new UnorderedList();
        list.addClassName("idea-versions");
        for (ProposalVersion version : versions) {
            RouterLink link = new RouterLink(
                    getTranslation("ideas.version", version.number()),
                    VersionsView.class,
                    new RouteParameters(IdeasAddress.ID, id.value().toString()));
            link.setQueryParameters(QueryParameters.of(VersionsView.FROM, String.valueOf(version.number())));
            Span about = new Span(getTranslation(
                    "ideas.version.about",
                    formats.date(version.keptAt().atZone(reader.zone()).toLocalDate()),
                    getTranslation("ideas.origin." + version.origin())));
            about.addClassName("soft");
            list.add(new ListItem(link, about));
        }
        add(list);
    }
}
