package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.Strength;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Whether student and advisor call the idea strong, and why it matters for safety. */
final class StrengthPanel extends Panel {

    StrengthPanel(
            IdeaId idea, Strength strength, FeedbackServices services, FeedbackView.Acts acts, EvidenceOffers offers) {
        super("feedback.strong");
        addClassName("strength");
        add(new Paragraph(getTranslation("feedback.strong.rule")));
        if (strength.isStrong()) {
            var done = new Paragraph(getTranslation("feedback.strong.both"));
            done.addClassName("good-news");
            add(done);
            offers.of(strength, services.title(idea)).ifPresent(this::add);
        } else {
            var missing = new UnorderedList();
            strength.missing()
                    .forEach(each -> missing.add(new ListItem(getTranslation("feedback.strong.missing." + each))));
            add(new Paragraph(getTranslation("feedback.strong.missing")), missing);
        }
        var note = new LongText("feedback.strong.note", Strength.NOTE_LENGTH);
        note.setValue(strength.note());
        var own = new Checkbox(getTranslation("feedback.strong.own"), strength.student());
        var save = new Button(
                getTranslation("feedback.strong.save"),
                click -> acts.take(() -> {
                    var now = services.strengths().say(idea, own.getValue(), note.getValue());
                    return now.isStrong() ? "feedback.strong.became" : "feedback.strong.saved";
                }));
        add(note, own, save);
    }
}
