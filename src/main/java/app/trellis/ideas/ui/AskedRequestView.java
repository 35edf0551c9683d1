package app.trellis.ideas.ui;

import app.trellis.ideas.AskedService;
import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackRequestId;
import app.trellis.ideas.ProposalToJudge;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One request to the advisor: the proposal to read, and the answer to give. */
@Route("asked/:request")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/feedback.css")
final class AskedRequestView extends Screen implements BeforeEnterObserver {

    private final transient AskedService asked;

    AskedRequestView(AskedService asked) {
        super("feedback.asked-of-me");
        this.asked = asked;
        addClassName("asked-request");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("request")
                .map(AskedRequestView::parse)
                .orElseThrow(NotFound::new);
        getChildren().skip(1).toList().forEach(this::remove);
        ProposalToJudge proposal = asked.get(id);
        heading(proposal.idea());
        lead("feedback.asked-by", proposal.student(), getTranslation("feedback.lane." + proposal.lane()));
        add(
                new RouterLink(getTranslation("feedback.back-to-asked"), AskedView.class),
                new ProposalToRead(proposal),
                new AnswerPanel(proposal, answer -> answer(id, answer)));
    }

    private void answer(FeedbackRequestId id, FeedbackAnswer answer) {
        asked.answer(id, answer);
        Toast.show(this, "feedback.answer.thanks");
        UI.getCurrent().navigate(AskedView.class);
    }

    private static FeedbackRequestId parse(String id) {
        try {
            return new FeedbackRequestId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
