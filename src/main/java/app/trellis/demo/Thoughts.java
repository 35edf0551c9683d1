package app.trellis.demo;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaRankingService;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaStateService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalService;
import app.trellis.shared.Edit;
import java.util.EnumSet;

/** What the acting student does about ideas. */
class Thoughts {

    private final IdeaService ideas;
    private final IdeaStateService states;
    private final IdeaRankingService ranking;
    private final ProposalService proposals;

    Thoughts(IdeaService ideas, IdeaStateService states, IdeaRankingService ranking, ProposalService proposals) {
        this.ideas = ideas;
        this.states = states;
        this.ranking = ranking;
        this.proposals = proposals;
    }

    void think(Story.Thought thought) {
        if (thought.line() != null) {
            ideas.capture(new IdeaData(thought.line(), thought.notes(), thought.tags(), thought.half()));
        }
        if (thought.of() != null) {
            goOn(find(thought.of()), thought);
        }
    }

    private void goOn(IdeaId idea, Story.Thought thought) {
        Proposal before = proposals.find(idea);
        thought.write().forEach((part, text) -> proposals.write(idea, part, new Edit(before.part(part), text.strip())));
        if (thought.keep()) {
            proposals.keep(idea);
        }
        if (!thought.stronger().isEmpty()) {
            ideas.strengthen(idea, thought.stronger());
        }
        if (!thought.out().isEmpty()) {
            states.filterOut(idea, thought.out());
        }
        if (thought.above() != null) {
            ranking.above(idea, find(thought.above()));
        }
    }

    /** The idea with this line; a story that names another one is out of date. */
    IdeaId find(String line) {
        IdeaQuery query = new IdeaQuery(line, EnumSet.allOf(IdeaState.class), null, IdeaOrder.NEWEST);
        return ideas.list(query, 0, 10).stream()
                .filter(idea -> idea.line().equals(line))
                .findFirst()
                .map(IdeaSummary::id)
                .orElseThrow(() -> new IllegalStateException("no idea is called: " + line));
    }
}
