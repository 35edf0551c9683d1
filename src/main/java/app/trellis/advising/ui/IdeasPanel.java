package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaSummary;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.ProposalService;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The ideas a student shares, newest first; a proposal is read when it is asked for. */
final class IdeasPanel extends Panel {

    private static final int MOST = 30;

    private final transient AccountId student;
    private final transient ProposalService proposals;

    IdeasPanel(AccountId student, IdeaService ideas, ProposalService proposals) {
        super("advising.ideas");
        this.student = student;
        this.proposals = proposals;
        List<IdeaSummary> shared = ideas.shared(student, IdeaQuery.ALL, 0, MOST);
        if (shared.isEmpty()) {
            add(new Paragraph(getTranslation("advising.no-ideas")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("shared-ideas");
        shared.forEach(idea -> list.add(row(idea)));
        add(list);
    }

    private ListItem row(IdeaSummary idea) {
        ListItem row = new ListItem(
                new Span(idea.line()), new Badge(getTranslation("ideas.state." + idea.state()), Tone.CALM));
        if (idea.state() != IdeaState.CAPTURED) {
            Button read = new Button(getTranslation("advising.read-proposal"));
            read.setAriaLabel(getTranslation("advising.read-proposal-of", idea.line()));
            read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            read.addClickListener(click -> {
                read.setVisible(false);
                row.add(text(proposals.shared(student, idea.id())));
            });
            row.add(read);
        }
        return row;
    }

    private Div text(Proposal proposal) {
        Div text = new Div();
        text.addClassName("shared-proposal");
        for (ProposalSection section : ProposalSection.values()) {
            if (!proposal.part(section).isBlank()) {
                text.add(new H3(getTranslation("ideas.section." + section)), new MarkdownText(proposal.part(section)));
            }
        }
        if (proposal.isBlank()) {
            text.add(new Paragraph(getTranslation("advising.no-proposal")));
        }
        return text;
    }
}
