package app.trellis.ideas.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.ProposalService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A proposal as one reads it on paper. */
@Route(IdeasAddress.IDEAS + "/:" + IdeasAddress.ID + "/print")
@RolesAllowed("STUDENT")
@StyleSheet("styles/idea.css")
final class PrintView extends Screen implements BeforeEnterObserver {

    private final transient IdeaService ideas;
    private final transient ProposalService proposals;
    private final transient CurrentAccount writer;

    PrintView(IdeaService ideas, ProposalService proposals, CurrentAccount writer) {
        super("ideas.tab.print");
        this.ideas = ideas;
        this.proposals = proposals;
        this.writer = writer;
        addClassName("print-view");
        actions(new Button(
                getTranslation("ideas.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getChildren().skip(1).toList().forEach(this::remove);
        IdeaId id = IdeasAddress.id(event.getRouteParameters());
        heading(ideas.find(id).line());
        Proposal proposal = proposals.find(id);
        add(new IdeaTabs(id));
        add(proposal.isBlank() ? new EmptyState("ideas.print.empty", "ideas.proposal.lead", null) : page(proposal));
    }

    private Article page(Proposal proposal) {
        Article page = new Article();
        page.addClassName("proposal-page");
        Paragraph by = new Paragraph(
                getTranslation("ideas.print.by", writer.name(), Formats.of(this).date(writer.today())));
        by.addClassName("soft");
        page.add(by);
        for (ProposalSection section : ProposalSection.values()) {
            String text = proposal.part(section);
            if (!text.isBlank()) {
                page.add(new H2(getTranslation("ideas.section." + section)), new MarkdownText(text));
            }
        }
        return page;
    }
}
