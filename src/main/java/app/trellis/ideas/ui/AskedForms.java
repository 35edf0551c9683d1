package app.trellis.ideas.ui;

import app.trellis.ideas.AskedService;
import app.trellis.ideas.FeedbackRequestId;
import app.trellis.shared.ui.AnswerForms;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/** The proposal and the form of {@link AskedRequestView}, for the page of a student. */
@org.springframework.stereotype.Component
final class AskedForms implements AnswerForms {

    private final AskedService asked;

    AskedForms(AskedService asked) {
        this.asked = asked;
    }

    @Override
    public Component open(UUID request, Runnable answered) {
        var proposal = asked.get(new FeedbackRequestId(request));
        var place = new Div();
        place.addClassName("asked-request");
        place.add(new ProposalToRead(proposal), new AnswerPanel(proposal, answer -> {
            asked.answer(proposal.id(), answer);
            Toast.show(place, "feedback.answer.thanks");
            answered.run();
        }));
        return place;
    }
}
