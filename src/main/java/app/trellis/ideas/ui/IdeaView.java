package app.trellis.ideas.ui;

import app.trellis.account.Area;
import app.trellis.comments.SubjectKind;
import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalVersion;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One idea: its notes and its proposal, saved as they are typed, and what became of it. */
@Route(IdeasAddress.IDEAS + "/:" + IdeasAddress.ID)
@RolesAllowed("STUDENT")
@StyleSheet("styles/idea.css")
final class IdeaView extends Screen implements BeforeEnterObserver {

    private final transient IdeaServices services;
    private final Div content = new Div();

    IdeaView(IdeaServices services) {
        super("ideas.title");
        this.services = services;
        content.addClassName("idea");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(IdeasAddress.id(event.getRouteParameters()));
    }

    private void show(IdeaId id) {
        Idea idea = services.ideas().find(id);
        Proposal proposal = services.proposals().find(id);
        List<ProposalVersion> versions = services.proposals().versions(id);
        SavedNote note = new SavedNote();
        Saving saving = new Saving(note, services.account().id().value() + "/" + IdeasAddress.of(id));
        Runnable again = () -> show(id);
        heading(idea.line());
        content.removeAll();
        Div writing = new Div(
                new NotesPanel(
                        idea, services.ideas(), saving, services.account().today()),
                new ProposalForm(idea, proposal, services, saving, again));
        versions.stream()
                .filter(version -> !version.strengthened().isEmpty())
                .forEach(version -> writing.add(new StrongerPanel(version, services.account())));
        writing.add(services.comments().mine(SubjectKind.IDEA, id));
        writing.addClassName("idea-writing");
        Div aside = new Div(
                new FactsPanel(idea, services, saving, this::heading, again),
                new VersionsPanel(id, versions, services.account()),
                note);
        aside.addClassName("idea-aside");
        content.add(new IdeaTabs(id), writing, aside, visible(id));
    }

    private WhoSees visible(IdeaId id) {
        return new WhoSees(services.advising().whoSees(Area.IDEAS), "ideas.visible")
                .keepable(
                        services.ideas().keptBack(id), kept -> services.ideas().keepBack(id, kept));
    }
}
