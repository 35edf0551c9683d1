package app.trellis.plan.ui;

import app.trellis.plan.TemplateField;
import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateMilestone.Words;
import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says the parts of a template's milestone in words, those that are in two languages in both. */
record TemplateText(Component near) {

    /** The texts of a part by what each is called. */
    Map<String, String> of(TemplateField field, TemplateMilestone milestone) {
        return switch (field) {
            case TITLE -> both(field, milestone.title());
            case WHY -> both(field, milestone.why());
            case EVIDENCE -> both(field, milestone.evidence());
            case PHASE -> one(field, near.getTranslation(milestone.phase().key()));
            case OFFSET -> one(field, offset(milestone));
            case SECTION -> one(field, near.getTranslation(milestone.section().key()));
            case PROFILE -> one(field, near.getTranslation(milestone.profile().key()));
        };
    }

    String offset(TemplateMilestone milestone) {
        var offset = milestone.offset();
        return near.getTranslation(offset.key(), Math.abs(offset.months()));
    }

    private Map<String, String> one(TemplateField field, String text) {
        return Map.of(near.getTranslation(field.key()), text);
    }

    private Map<String, String> both(TemplateField field, Words words) {
        var name = near.getTranslation(field.key());
        var texts = new LinkedHashMap<String, String>();
        texts.put(near.getTranslation("template.english", name), words.en());
        texts.put(near.getTranslation("template.german", name), words.de());
        return texts;
    }
}
