package app.trellis.ideas.ui;

import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.VersionComparison;
import app.trellis.shared.text.TextComparison;
import app.trellis.shared.ui.ComparedTexts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Two texts of a proposal side by side, part by part. */
final class Comparison extends Div {

    Comparison(VersionComparison comparison, String before, String after) {
        addClassName("comparisons");
        for (ProposalSection section : ProposalSection.values()) {
            TextComparison part = comparison.parts().get(section);
            if (part != null && !part.isEmpty()) {
                add(new H2(getTranslation("ideas.section." + section)), new ComparedTexts(part, before, after));
            }
        }
        if (getChildren().findAny().isEmpty()) {
            add(new Paragraph(getTranslation("ideas.compare.nothing")));
        }
    }
}
