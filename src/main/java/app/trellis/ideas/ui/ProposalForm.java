package app.trellis.ideas.ui;

import app.trellis.ideas.Idea;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.ReadyForFeedback;
import app.trellis.ideas.ShowEarly;
import app.trellis.shared.Edit;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;

/** The proposal in five parts, saved as it is typed, with its length and what is still missing. */
final class ProposalForm extends Panel {

    private final transient Idea idea;
    private final transient IdeaServices services;
    private final transient Saving saving;
    private final transient Map<ProposalSection, String> parts;
    private final Meter meter = new Meter();
    private final Paragraph missing = new Paragraph(getTranslation("ideas.proposal.missing"));
    private final Div early = new Div();

    ProposalForm(Idea idea, Proposal proposal, IdeaServices services, Saving saving, Runnable kept) {
        super("ideas.proposal");
        this.idea = idea;
        this.services = services;
        this.saving = saving;
        parts = new EnumMap<>(proposal.parts());
        addClassName("proposal");
        Paragraph lead = new Paragraph(getTranslation("ideas.proposal.lead"));
        lead.addClassName("soft");
        early.addClassName("idea-nudge");
        early.getElement().setAttribute("role", "status");
        missing.addClassName("soft");
        add(lead, early);
        for (ProposalSection section : ProposalSection.values()) {
            add(field(section));
        }
        Button keep = new Button(getTranslation("ideas.proposal.keep"), click -> {
            if (saving.store(() -> services.proposals().keep(idea.id()))) {
                kept.run();
            }
        });
        add(missing, meter, keep);
        changed();
    }

    private SavedText field(ProposalSection section) {
        TextArea area = new TextArea(getTranslation("ideas.section." + section));
        area.setHelperText(getTranslation("ideas.section-help." + section));
        area.setMaxLength(ProposalSection.LENGTH);
        area.setMinRows(2);
        area.setMaxRows(24);
        return new SavedText(area, parts.getOrDefault(section, ""), edit -> write(section, edit), saving)
                .keptInTab(section.name());
    }

    private void write(ProposalSection section, Edit edit) {
        services.proposals().write(idea.id(), section, edit);
        parts.put(section, edit.now());
        changed();
    }

    private void changed() {
        Proposal now = new Proposal(parts);
        meter.show(now.length());
        missing.setVisible(!now.isBlank() && !ReadyForFeedback.of(now).ready());
        ShowEarly nudge = ShowEarly.of(idea, now);
        if (nudge.due() && early.getChildren().findAny().isEmpty()) {
            early.add(
                    new Paragraph(getTranslation("ideas.early", nudge.words())),
                    new Button(getTranslation("ideas.early.done"), click -> shown()));
        }
        early.setVisible(nudge.due());
    }

    private void shown() {
        if (saving.store(() -> services.ideas().shown(idea.id()))) {
            remove(early);
        }
    }
}
