package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackRequest;
import app.trellis.ideas.Judgement;
import app.trellis.ideas.RequestState;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** The three numbers of one mentor, and what can be done about them now. */
final class JudgementPanel extends Panel {

    private final transient Judgement judgement;
    private final transient FeedbackServices services;
    private final transient FeedbackView.Acts acts;

    JudgementPanel(
            Judgement judgement,
            List<FeedbackRequest> requests,
            FeedbackServices services,
            FeedbackView.Acts acts,
            EvidenceOffers offers) {
        super(
                "feedback.mentor",
                judgement.mentor().name(),
                new Div().getTranslation("mentoring.kind." + judgement.mentor().kind()));
        this.judgement = judgement;
        this.services = services;
        this.acts = acts;
        setId("mentor-" + judgement.mentor().id().value());
        addClassNames("judgement", "judgement-" + judgement.state().name().toLowerCase(Locale.ROOT));
        var say = new Paragraph(getTranslation(
                "feedback.judgement." + judgement.state(), judgement.mentor().name()));
        say.addClassName("soft");
        add(say);
        switch (judgement.state()) {
            case OPEN -> add(new SealForm(judgement, this::seal));
            case SEALED -> addSealed(requests);
            case HELD -> add(new SealForm(judgement, this::seal), look());
            case READY -> add(reveal());
            case REVEALED -> {
                add(new RevealedNumbers(judgement, mine(requests), services, acts));
                offers.of(judgement).ifPresent(this::add);
            }
        }
    }

    private void seal(app.trellis.ideas.SealData data) {
        acts.take(() -> {
            services.judgements().seal(judgement.idea(), judgement.mentor().id(), data);
            return "feedback.sealed";
        });
    }

    /** What is sealed can be changed, or the mentor's number noted after a meeting. Both are folded away. */
    private void addSealed(List<FeedbackRequest> requests) {
        boolean asked = mine(requests).stream().anyMatch(request -> request.state() == RequestState.OPEN);
        add(
                new Folded("feedback.seal.change", false, new SealForm(judgement, this::seal)),
                new Folded(
                        "feedback.note.title",
                        !asked,
                        new NoteForm(
                                judgement.mentor(),
                                (number, reason) -> acts.take(() -> {
                                    services.judgements()
                                            .note(
                                                    judgement.idea(),
                                                    judgement.mentor().id(),
                                                    number,
                                                    reason);
                                    return null;
                                }))));
    }

    private Button look() {
        var button = new Button(
                getTranslation("feedback.look"),
                click -> acts.take(() -> {
                    services.judgements()
                            .look(judgement.idea(), judgement.mentor().id());
                    return null;
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button reveal() {
        var button = new Button(
                getTranslation("feedback.reveal"),
                click -> acts.take(() -> {
                    services.judgements()
                            .reveal(judgement.idea(), judgement.mentor().id());
                    return null;
                }));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private List<FeedbackRequest> mine(List<FeedbackRequest> requests) {
        return requests.stream()
                .filter(request ->
                        request.mentor().id().equals(judgement.mentor().id()))
                .toList();
    }
}
