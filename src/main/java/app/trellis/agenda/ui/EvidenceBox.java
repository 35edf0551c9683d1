package app.trellis.agenda.ui;

import app.trellis.plan.EvidenceData;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.EvidenceOffer;
import app.trellis.plan.EvidenceOfferService;
import app.trellis.plan.Occasion;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.OfferBox;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offers to count a thing as evidence for a fitting open milestone. Empty where none fits, or once it was answered. */
final class EvidenceBox extends Div {

    private final transient Services services;
    private final transient Occasion occasion;
    private final transient EvidenceData evidence;

    /** What an offer needs. */
    @Component
    record Services(EvidenceOfferService offers, PublicLinks links) {}

    /**
     * @param address of the thing, below the public one
     * @param note what the milestone will say, already translated
     */
    EvidenceBox(Services services, Occasion occasion, String address, String note) {
        this.services = services;
        this.occasion = occasion;
        evidence = new EvidenceData(services.links().to("/" + address), note);
        show();
    }

    private void show() {
        removeAll();
        services.offers().offers(List.of(occasion)).forEach(this::offer);
    }

    private void offer(EvidenceOffer offer) {
        add(new OfferBox<>(offer.milestones(), EvidenceOffer.Fitting::title, chosen -> count(chosen), this::decline));
    }

    private void count(Set<EvidenceOffer.Fitting> chosen) {
        var ids = chosen.stream().map(EvidenceOffer.Fitting::id).collect(Collectors.toSet());
        try {
            done("shared.offer.counted", services.offers().count(occasion.subject(), ids, evidence));
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }

    private void decline() {
        try {
            services.offers().decline(occasion.subject());
            done("shared.offer.declined", List.of());
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }

    private void done(String key, List<EvidenceId> added) {
        show();
        Toast.undo(this, key, () -> {
            services.offers().takeBack(occasion.subject(), added);
            show();
        });
    }
}
