package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateService;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends ViewTest {

    @Autowired
    TemplateService templates;

    @BeforeEach
    void administrator() {
        people.actAs(people.administrator("Root"));
    }

    @Test
    void aDraftIsStartedEditedAndPublished() {
        open("admin/templates/draft");
        press("Start a draft");
        var first = templates.draft().orElseThrow().milestones().getFirst();
        press(button("Edit: " + first.title().en()));
        fill("Title, English", "Agree on a rhythm");
        press("Save in the draft");
        assertThat($(H3.class).withText("Agree on a rhythm").all()).hasSize(2);

        press("Publish");
        var dialog = $(PublishDialog.class).single();
        press($(Button.class, dialog).withText("Publish").single());
        assertThat(shows("Say what changed and why, in at most 1,000 characters."))
                .isTrue();
        fill("What changed, and why", "Our rule");
        press($(Button.class, dialog).withText("Publish").single());
        assertThat(templates.version(2).milestones().getFirst().title().en()).isEqualTo("Agree on a rhythm");
        assertThat($(Anchor.class).withText("Version 2").single().getHref()).isEqualTo("admin/templates/2");
        assertThat(shows("Our rule")).isTrue();
        assertThat(shows("Published on 24 Nov 2026 by Root.")).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        templates.start();
        open("admin/templates/draft");
        press("Add a milestone");
        fill("Title, English", "Only English");
        press("Save in the draft");
        assertThat(shows("Give the title in both languages, at most 200 characters each."))
                .isTrue();
        assertThat($(TextArea.class).withLabel("Title, English").single().getValue())
                .isEqualTo("Only English");
    }

    @Test
    void eachChangeOfTheDraftIsTakenBack() {
        templates.start();
        open("admin/templates/draft");
        var first = templates.draft().orElseThrow().milestones().getFirst();
        press(button("Leave out: " + first.title().en()));
        assertThat(milestones()).doesNotContain(first);
        press("Undo");
        assertThat(milestones()).contains(first);
        press(button("Leave out: " + first.title().en()));
        press(button("Take this change back: " + first.title().en()));
        assertThat(milestones()).contains(first);
        press("Discard the draft");
        assertThat(templates.draft()).isEmpty();
        press($(Button.class).withText("Undo").all().getLast());
        assertThat(milestones()).contains(first);
    }

    @Test
    void aVersionIsReadPartByPart() {
        templates.start();
        var first = templates.draft().orElseThrow().milestones().getFirst();
        templates.leaveOut(first);
        templates.publish("Not here");
        assertThat(Statements.count(() -> open("admin/templates/2"))).isLessThanOrEqualTo(3);
        assertThat($(H1.class).single().getText()).isEqualTo("Version 2");
        assertThat($(H3.class).withText(first.title().en()).all()).hasSize(1);
        assertThat(shows("Not here")).isTrue();
        open("admin/templates/1");
        assertThat($(H3.class).all()).hasSize(templates.version(1).milestones().size());
        open("admin/templates/3");
        assertThat($(TemplateVersionView.class).exists()).isFalse();
    }

    private List<TemplateMilestone> milestones() {
        return templates.draft().orElseThrow().milestones();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private Button button(String label) {
        return $(Button.class)
                .withCondition(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private void press(String text) {
        press($(Button.class).withText(text).single());
    }

    private void press(Button button) {
        test(button).click();
    }

    private void fill(String label, String text) {
        test($(TextArea.class).withLabel(label).single()).setValue(text);
    }

    private boolean shows(String text) {
        return $(Paragraph.class).withText(text).exists();
    }
}
