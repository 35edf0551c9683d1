package app.trellis.ideas.ui;

import app.trellis.ideas.ProposalToJudge;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A proposal to read. What is empty is left out. */
final class ProposalToRead extends Panel {

    ProposalToRead(ProposalToJudge proposal) {
        super("feedback.proposal");
        addClassName("proposal-to-judge");
        part("feedback.part.problem", proposal.problem());
        part("feedback.part.approach", proposal.approach());
        part("feedback.part.theory", proposal.theoryOfChange());
        part("feedback.part.tractability", proposal.tractability());
        part("feedback.part.test", proposal.firstTest());
    }

    private void part(String key, String text) {
        if (!text.isBlank()) {
            var words = new Paragraph(text);
            words.addClassName("mentor-words");
            add(new H3(getTranslation(key)), words);
        }
    }
}
