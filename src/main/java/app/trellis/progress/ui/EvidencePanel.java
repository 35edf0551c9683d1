package app.trellis.progress.ui;

import app.trellis.progress.Readiness;
import app.trellis.progress.Readiness.Evidence;
import app.trellis.progress.Readiness.Sign;
import app.trellis.shared.ui.Meter;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What speaks for switching to own ideas: each sign counted, what would be enough, and where it comes from. */
final class EvidencePanel extends Panel {

    EvidencePanel(Readiness ready) {
        super("progress.ready.evidence");
        add(new Paragraph(getTranslation("progress.ready.evidence.rule")));
        var list = new UnorderedList();
        list.addClassName("independence-signs");
        ready.evidence().forEach(evidence -> list.add(sign(evidence, ready)));
        add(list);
    }

    private ListItem sign(Evidence evidence, Readiness ready) {
        var key = "progress.ready.sign." + evidence.sign();
        var name = new Anchor(address(evidence.sign()), getTranslation(key));
        var said = getTranslation("progress.ready.count." + evidence.sign(), evidence.count(), evidence.enough());
        var about = new Paragraph(getTranslation(key + ".about"));
        about.addClassName("soft");
        var item = new ListItem(name, new Meter(evidence.count(), evidence.enough(), said), new Paragraph(said), about);
        if (evidence.sign() == Sign.TESTED) {
            ready.daysToTest()
                    .ifPresent(days ->
                            item.add(new Paragraph(getTranslation("progress.ready.days-to-test", Math.round(days)))));
        }
        return item;
    }

    private static String address(Sign sign) {
        return switch (sign) {
            case FINISHED, TESTED, OWN_SHARE -> "projects";
            case STRONG -> "ideas?state=STRONG";
            case PREDICTED -> "ideas/mentors";
        };
    }
}
