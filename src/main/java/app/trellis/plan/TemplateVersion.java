package app.trellis.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the template, or the draft of the next one.
 *
 * @param number from 1, the shipped one, upwards; of a draft the number that it would get
 * @param publishedAt null for the shipped one and for a draft
 * @param publisher who published it; empty if nobody did or their account is gone
 * @param note what changed and why, at most {@link TemplateService#NOTE_LENGTH} characters; empty for the shipped one and
 *     for a draft
 * @param milestones in the order of the template
 * @param differences from the version before
 */
public record TemplateVersion(
        int number,
        @Nullable Instant publishedAt,
        String publisher,
        String note,
        List<TemplateMilestone> milestones,
        List<TemplateDifference> differences) {

    /** Takes its own copies. */
    public TemplateVersion {
        milestones = List.copyOf(milestones);
        differences = List.copyOf(differences);
    }

    /** By number; the draft is the last. */
    static List<TemplateVersion> all(PlanTemplate shipped, List<TemplateVersionRepository.Row> rows) {
        List<TemplateVersion> found = new ArrayList<>();
        found.add(new TemplateVersion(TemplateVersions.SHIPPED, null, "", "", shipped.all(), List.of()));
        var before = shipped;
        for (var row : rows) {
            var template = row.layer().over(shipped);
            var differences = TemplateDifference.between(before, template);
            found.add(new TemplateVersion(
                    row.number(), row.publishedAt(), row.publisher(), row.note(), template.all(), differences));
            before = template;
        }
        return found;
    }

    /** Whether it came with the program. */
    public boolean shipped() {
        return number == TemplateVersions.SHIPPED;
    }

    /** Whether it is published, and so never edited again. */
    public boolean published() {
        return shipped() || publishedAt != null;
    }

    /** How many milestones it adds, changes or leaves out. */
    public int count(TemplateChangeKind kind) {
        return (int) differences.stream().filter(it -> it.kind() == kind).count();
    }
}
