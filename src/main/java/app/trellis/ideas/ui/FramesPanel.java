package app.trellis.ideas.ui;

import app.trellis.ideas.Frame;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** Frames to look at an idea through, folded away; each says which question it asks. */
final class FramesPanel extends Details {

    FramesPanel(Consumer<Frame> chosen) {
        setSummaryText(getTranslation("ideas.frames"));
        addClassName("idea-frames");
        var lead = new Paragraph(getTranslation("ideas.frames.lead"));
        lead.addClassName("soft");
        var list = new UnorderedList();
        for (var frame : Frame.values()) {
            var button = new Button(getTranslation("ideas.frame." + frame), click -> chosen.accept(frame));
            button.addThemeVariants(ButtonVariant.SMALL);
            list.add(new ListItem(button, new Span(getTranslation("ideas.frame-question." + frame))));
        }
        add(lead, list);
    }
}
