package app.trellis.review.ui;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.ideas.JudgementService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.ui.ChoiceWithNew;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** Which idea was proposed to whom: the mentor chosen above, and a click on the idea. Without ideas it is not there. */
final class ProposedEntry extends Div {

    /** The ideas that were touched last; another one is proposed on its own screen. */
    private static final int MOST = 5;

    private final ChoiceWithNew<Mentor, MentorKind> who;
    private final transient JudgementService judgements;
    private final transient Saving saving;
    private final Div said = new Div();

    ProposedEntry(
            ChoiceWithNew<Mentor, MentorKind> who, IdeaService ideas, JudgementService judgements, Saving saving) {
        this.who = who;
        this.judgements = judgements;
        this.saving = saving;
        addClassName("minutes-row");
        var label = new Span(getTranslation("review.people.proposed"));
        label.setId("review-proposed");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "review-proposed");
        add(label);
        List<IdeaSummary> recent = ideas.list(new IdeaQuery("", Set.of(), null, IdeaOrder.CHANGED), 0, MOST);
        recent.forEach(idea -> add(new Button(idea.line(), click -> proposed(idea.id(), idea.line()))));
        said.getElement().setAttribute("role", "status");
        add(said);
        setVisible(!recent.isEmpty());
    }

    private void proposed(IdeaId idea, String line) {
        who.chosen().ifPresent(mentor -> proposed(idea, line, mentor.id()));
    }

    private void proposed(IdeaId idea, String line, MentorId mentor) {
        if (saving.store(() -> judgements.begin(idea, mentor))) {
            said.removeAll();
            said.add(
                    new Span(getTranslation("review.people.proposed.noted", line) + " "),
                    new Anchor("ideas/" + idea.value() + "/feedback", getTranslation("review.people.proposed.guess")));
        }
    }
}
