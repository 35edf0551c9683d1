package app.trellis.plan;

import app.trellis.plan.TemplateMilestone.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a milestone of the template that two versions may have differently. */
public enum TemplateField {
    /** What has been done when it is reached. */
    TITLE(TemplateMilestone::title),
    /** Why it is worth the time. */
    WHY(TemplateMilestone::why),
    /** What would show it. */
    EVIDENCE(TemplateMilestone::evidence),
    /** Its lane. */
    PHASE(TemplateMilestone::phase),
    /** Where it lies in a programme. */
    OFFSET(TemplateMilestone::offset),
    /** The section of the post it rests on. */
    SECTION(TemplateMilestone::section),
    /** The research it is meant for. */
    PROFILE(TemplateMilestone::profile);

    private final Function<TemplateMilestone, Object> part;

    TemplateField(Function<TemplateMilestone, Object> part) {
        this.part = part;
    }

    /** Translation key of its name. */
    public String key() {
        return "template.field." + this;
    }

    /** Whether a reader of this language sees it alike in both. */
    boolean alike(TemplateMilestone one, TemplateMilestone other, Locale locale) {
        return read(one, locale).equals(read(other, locale));
    }

    private Object read(TemplateMilestone milestone, Locale locale) {
        var value = part.apply(milestone);
        return value instanceof Words words ? words.in(locale) : value;
    }

    /** In which parts they differ; in all if there is none on one side. */
    static Set<TemplateField> differing(@Nullable TemplateMilestone before, @Nullable TemplateMilestone after) {
        return Arrays.stream(values())
                .filter(it -> before == null
                        || after == null
                        || !it.part.apply(before).equals(it.part.apply(after)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TemplateField.class)));
    }
}
