package app.trellis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that two versions of the template do not have alike.
 *
 * @param before as the earlier one has it; null if it is new
 * @param after as the later one has it; null if it is left out
 */
public record TemplateDifference(
        @Nullable TemplateMilestone before, @Nullable TemplateMilestone after) {

    /** What changed, in the order of the later template, and then what it leaves out. */
    static List<TemplateDifference> between(PlanTemplate earlier, PlanTemplate later) {
        List<TemplateDifference> found = new ArrayList<>();
        later.all().forEach(after -> {
            var before = earlier.find(after.key()).orElse(null);
            if (!after.equals(before)) {
                found.add(new TemplateDifference(before, after));
            }
        });
        earlier.all().stream()
                .filter(before -> later.find(before.key()).isEmpty())
                .forEach(before -> found.add(new TemplateDifference(before, null)));
        return found;
    }

    /** What was done. */
    public TemplateChangeKind kind() {
        return TemplateChangeKind.of(before != null, after != null);
    }

    /** The parts that differ; all of a milestone that is new or left out. */
    public Set<TemplateField> fields() {
        return TemplateField.differing(before, after);
    }
}
