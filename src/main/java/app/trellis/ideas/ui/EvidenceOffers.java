package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackRequest;
import app.trellis.ideas.IdeaAchievements;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.Judgement;
import app.trellis.ideas.Strength;
import app.trellis.plan.EvidenceData;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.EvidenceOffer;
import app.trellis.plan.EvidenceOfferService;
import app.trellis.plan.Occasion;
import app.trellis.shared.ui.OfferBox;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What feedback on one idea is offered as evidence for, all of it asked for at once. */
final class EvidenceOffers {

    private final EvidenceOfferService service;
    private final FeedbackView.Acts acts;
    private final Component near;
    private final IdeaId idea;
    private final String link;
    private final List<FeedbackRequest> requests;
    private final List<EvidenceOffer> offers;

    /**
     * @param link the full address of the idea's feedback
     * @param near what a toast belongs to
     */
    EvidenceOffers(
            EvidenceOfferService service,
            FeedbackView.Acts acts,
            Component near,
            IdeaId idea,
            String link,
            List<Judgement> judgements,
            List<FeedbackRequest> requests,
            Strength strength) {
        this.service = service;
        this.acts = acts;
        this.near = near;
        this.idea = idea;
        this.link = link;
        this.requests = requests;
        offers = service.offers(Stream.concat(
                        judgements.stream().map(judgement -> IdeaAchievements.of(judgement, requests)),
                        Stream.of(IdeaAchievements.of(idea, strength)))
                .toList());
    }

    /** The offer for a revealed judgement, if there is one. The numbers stay out of it: others may see the plan. */
    Optional<Component> of(Judgement judgement) {
        return box(
                IdeaAchievements.of(judgement, requests),
                near.getTranslation(
                        "feedback.evidence.judged",
                        judgement.title(),
                        judgement.mentor().name()));
    }

    /** The offer for a strong idea, if there is one. */
    Optional<Component> of(Strength strength, String title) {
        return box(IdeaAchievements.of(idea, strength), near.getTranslation("feedback.evidence.strong", title));
    }

    private Optional<Component> box(Occasion occasion, String note) {
        return offers.stream()
                .filter(offer -> offer.subject().equals(occasion.subject()))
                .map(offer -> box(offer, note))
                .findFirst();
    }

    private Component box(EvidenceOffer offer, String note) {
        return new OfferBox<>(
                offer.milestones(),
                EvidenceOffer.Fitting::title,
                chosen -> acts.take(() -> {
                    var ids = chosen.stream().map(EvidenceOffer.Fitting::id).collect(Collectors.toSet());
                    undo(
                            "shared.offer.counted",
                            offer,
                            service.count(offer.subject(), ids, new EvidenceData(link, note)));
                    return null;
                }),
                () -> acts.take(() -> {
                    service.decline(offer.subject());
                    undo("shared.offer.declined", offer, List.of());
                    return null;
                }));
    }

    private void undo(String key, EvidenceOffer offer, List<EvidenceId> evidence) {
        Toast.undo(
                near,
                key,
                () -> acts.take(() -> {
                    service.takeBack(offer.subject(), evidence);
                    return null;
                }));
    }
}
