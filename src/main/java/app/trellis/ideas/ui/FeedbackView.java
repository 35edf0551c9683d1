package app.trellis.ideas.ui;

import app.trellis.ideas.Asked;
import app.trellis.ideas.IdeaId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feedback on one idea: who is asked, the sealed numbers and the revealed ones, and whether it is strong. */
@Route("ideas/:idea/feedback")
@RolesAllowed("STUDENT")
@StyleSheet("styles/feedback.css")
final class FeedbackView extends Screen implements BeforeEnterObserver {

    private final transient FeedbackServices services;
    private final transient PublicLinks links;
    private final Div handOver = new Div();
    private final Div content = new Div();

    FeedbackView(FeedbackServices services, PublicLinks links) {
        super("feedback.title");
        this.services = services;
        this.links = links;
        addClassName("feedback");
        content.addClassName("feedback-content");
        handOver.addClassName("feedback-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var idea =
                event.getRouteParameters().get("idea").map(FeedbackView::parse).orElseThrow(NotFound::new);
        removeAllButHead();
        heading(getTranslation("feedback.of", services.title(idea)));
        actions(
                new Anchor("ideas/" + idea.value(), getTranslation("feedback.to-idea")),
                new Anchor("ideas/mentors", getTranslation("feedback.to-mentors")));
        lead("feedback.lead");
        add(handOver, content, new VisibleTo("feedback.visible"));
        show(idea);
    }

    private void show(IdeaId idea) {
        content.removeAll();
        var judgements = services.judgements().list(idea);
        var requests = services.feedback().requests(idea);
        var strength = services.strengths().get(idea);
        Acts acts = act -> act(idea, act);
        var offers = new EvidenceOffers(
                services.offers(),
                acts,
                this,
                idea,
                links.to("/ideas/" + idea.value() + "/feedback"),
                judgements,
                requests,
                strength);
        judgements.forEach(judgement -> content.add(new JudgementPanel(judgement, requests, services, acts, offers)));
        content.add(new AskPanel(services, data -> ask(idea, data), mentor -> begin(idea, mentor)));
        if (!requests.isEmpty()) {
            content.add(new RequestsPanel(requests, services, acts));
        }
        content.add(new StrengthPanel(idea, strength, services, acts, offers));
    }

    private void ask(IdeaId idea, app.trellis.ideas.AskData data) {
        Asked asked = services.feedback().ask(idea, data);
        handOver.removeAll();
        String path = asked.path();
        if (path == null) {
            Toast.show(this, "feedback.asked");
        } else {
            handOver.add(new HandOverLink(links.to(path), getTranslation("feedback.link.explained", data.days())));
        }
        show(idea);
    }

    private void begin(IdeaId idea, app.trellis.mentoring.MentorId mentor) {
        services.judgements().begin(idea, mentor);
        show(idea);
    }

    /** Does one thing and shows what is so then; what is refused is said, and nothing typed is lost. */
    private void act(IdeaId idea, Supplier<@Nullable String> act) {
        try {
            String said = act.get();
            show(idea);
            if (said != null) {
                Toast.show(this, said);
            }
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }

    private void removeAllButHead() {
        getChildren().skip(1).toList().forEach(this::remove);
    }

    private static IdeaId parse(String id) {
        try {
            return new IdeaId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    /** One intent of a part of the screen; it returns the key of what to say then, or null. */
    @FunctionalInterface
    interface Acts {
        void take(Supplier<@Nullable String> act);
    }
}
