package app.trellis.plan;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a newer version of the template offers to a student's plan about one milestone.
 *
 * @param key of the milestone in the template
 * @param version that offers it
 * @param yours as it is on the plan, in whatever state; null if it would be new there
 * @param offered as it would be; null if the template leaves it out
 * @param fields the parts that would change; without meaning unless it is {@link TemplateChangeKind#CHANGED}
 */
public record TemplateOffer(
        String key,
        int version,
        @Nullable Milestone yours,
        @Nullable MilestoneOutline offered,
        Set<TemplateField> fields) {

    /** Takes its own copy. */
    public TemplateOffer {
        fields = Set.copyOf(fields);
    }

    /** Whether it would be added, changed or dropped. */
    public TemplateChangeKind kind() {
        return TemplateChangeKind.of(yours != null, offered != null);
    }

    /** The student's title of it, or the offered one if it would be new. */
    public String title() {
        return yours == null ? Objects.requireNonNull(offered).text().title() : yours.title();
    }
}
