package app.trellis.plan.ui;

import app.trellis.plan.Offset;
import app.trellis.plan.Offset.Anchor;
import app.trellis.plan.Phase;
import app.trellis.plan.PostSection;
import app.trellis.plan.Profile;
import app.trellis.plan.TemplateField;
import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateMilestone.Words;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One milestone of the template, its texts in both languages. */
final class TemplateMilestoneDialog extends FormDialog {

    private static final TemplateMilestone BLANK = blank();

    private final TemplateMilestone before;
    private final transient Consumer<TemplateMilestone> store;
    private final TextArea titleEn = text("template.english", TemplateField.TITLE, 200);
    private final TextArea titleDe = text("template.german", TemplateField.TITLE, 200);
    private final TextArea whyEn = text("template.english", TemplateField.WHY, 2000);
    private final TextArea whyDe = text("template.german", TemplateField.WHY, 2000);
    private final TextArea evidenceEn = text("template.english", TemplateField.EVIDENCE, 2000);
    private final TextArea evidenceDe = text("template.german", TemplateField.EVIDENCE, 2000);
    private final Select<Phase> phase = choice(TemplateField.PHASE, Phase::key, Phase.values());
    private final Select<PostSection> section = choice(TemplateField.SECTION, PostSection::key, PostSection.values());
    private final Select<Profile> profile = choice(TemplateField.PROFILE, Profile::key, Profile.values());
    private final OffsetFields offset = new OffsetFields();

    /**
     * @param before null for a new one
     * @param store may refuse; what was typed stays
     */
    TemplateMilestoneDialog(@Nullable TemplateMilestone before, Consumer<TemplateMilestone> store) {
        super(before == null ? "template.add" : "template.edit.title", "template.save");
        this.before = before == null ? BLANK : before;
        this.store = store;
        section.addClassName("template-wide");
        var fields = new Div(titleEn, titleDe, phase, profile, offset, section, whyEn, whyDe, evidenceEn, evidenceDe);
        fields.addClassNames("template-fields", "template-fields-two");
        add(fields);
        show();
    }

    private void show() {
        show(before.title(), titleEn, titleDe);
        show(before.why(), whyEn, whyDe);
        show(before.evidence(), evidenceEn, evidenceDe);
        phase.setValue(before.phase());
        section.setValue(before.section());
        profile.setValue(before.profile());
        offset.show(before.offset());
    }

    @Override
    protected boolean save() {
        store.accept(new TemplateMilestone(
                before.key(),
                phase.getValue(),
                section.getValue(),
                profile.getValue(),
                offset.read(),
                words(titleEn, titleDe),
                words(whyEn, whyDe),
                words(evidenceEn, evidenceDe)));
        return true;
    }

    private TextArea text(String language, TemplateField field, int longest) {
        var area = new TextArea(getTranslation(language, getTranslation(field.key())));
        area.setMaxLength(longest);
        return area;
    }

    @SafeVarargs
    private <T> Select<T> choice(TemplateField field, Function<T, String> key, T... items) {
        var select = new Select<T>();
        select.setLabel(getTranslation(field.key()));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(key.apply(item)));
        return select;
    }

    private static void show(Words words, TextArea en, TextArea de) {
        en.setValue(words.en());
        de.setValue(words.de());
    }

    private static Words words(TextArea en, TextArea de) {
        return new Words(en.getValue(), de.getValue());
    }

    private static TemplateMilestone blank() {
        var empty = new Words("", "");
        return new TemplateMilestone(
                "",
                Phase.EXECUTION,
                PostSection.EXECUTION,
                Profile.BOTH,
                new Offset(Anchor.START, 6),
                empty,
                empty,
                empty);
    }
}
