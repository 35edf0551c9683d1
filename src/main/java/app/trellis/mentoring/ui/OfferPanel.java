package app.trellis.mentoring.ui;

import app.trellis.mentoring.GivenService;
import app.trellis.mentoring.GivenSums;
import app.trellis.plan.Milestone;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Offers the log as evidence for the milestone about supervising somebody. The student decides; nothing is ticked. */
final class OfferPanel extends Panel {

    OfferPanel(Milestone milestone, GivenSums sums, GivenService service, Runnable changed) {
        super("given.offer");
        var formats = Formats.of(this);
        var total = sums.total();
        var note = getTranslation(
                "given.offer.note",
                total.count(),
                total.minutes(),
                total.people(),
                formats.date(total.first()),
                formats.date(total.last()));
        var address = "plan?milestone=" + milestone.id().value();
        add(new Paragraph(getTranslation("given.offer.text")), new Anchor(address, milestone.title()));
        if (milestone.evidence().stream().anyMatch(each -> each.note().equals(note))) {
            add(new Paragraph(getTranslation("given.offer.there")));
            return;
        }
        var would = new Paragraph(getTranslation("given.offer.would", note));
        would.addClassName("soft");
        var button = new Button(getTranslation("given.offer.add"), click -> {
            var added = service.addAsEvidence(milestone.id(), note);
            changed.run();
            Toast.undo(this, "given.offer.added", address, "given.offer.open", () -> {
                service.removeEvidence(added);
                changed.run();
            });
        });
        button.addClassName("given-offer");
        add(would, button);
    }
}
