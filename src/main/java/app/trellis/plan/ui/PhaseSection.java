package app.trellis.plan.ui;

import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;

/** One phase in words: its window, why it lies there, and its milestones. */
final class PhaseSection extends Section {

    private final Phase phase;
    private final Paragraph window = new Paragraph();
    private final MilestoneList list;
    private final Paragraph nothing;

    PhaseSection(Phase phase) {
        this.phase = phase;
        var name = getTranslation("plan.phase." + phase);
        var heading = new H3(name);
        list = new MilestoneList(name);
        nothing = new Paragraph(getTranslation("plan-view.phase.nothing"));
        nothing.addClassName("plan-nothing");
        window.addClassName("plan-window");
        addClassNames("plan-phase", "phase-" + phase.name().toLowerCase(Locale.ROOT));
        add(heading, window, list, nothing);
    }

    Phase phase() {
        return phase;
    }

    MilestoneList list() {
        return list;
    }

    /** Reads out where a milestone stands after it was moved. */
    void say(MilestoneId id, int number, int of) {
        list.say(getTranslation("plan-view.moved", list.title(id), number, of));
    }

    /** Shows the sentence about the phase, and whether there is anything to list. */
    void show(String sentence, boolean empty) {
        window.setText(sentence);
        list.setVisible(!empty);
        nothing.setVisible(empty);
    }
}
