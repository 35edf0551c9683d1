package app.trellis.plan;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a newer version of the template offers to one plan about one milestone. Offered is what differs from the
 * version up to which the student has answered, so that what was declined comes back only when it changes again.
 *
 * @param answered as that version has it; null if it has none
 * @param latest as the newest version has it; null if it has none
 * @param profile of the student
 */
record TemplateNews(
        @Nullable TemplateMilestone answered, @Nullable TemplateMilestone latest, Profile profile) {

    /** What the newest version has for this student. */
    @Nullable
    TemplateMilestone wanted() {
        return latest != null && profile.takes(latest.profile()) ? latest : null;
    }

    /** Whether to offer it where it is not on the plan. */
    boolean adds() {
        return wanted() != null && !Objects.equals(answered, latest);
    }

    /** Whether to offer to let go of one that is on the plan. Nothing is offered about what is reached or dropped already. */
    boolean removes(boolean open) {
        return wanted() == null && open && !Objects.equals(answered, latest);
    }

    /**
     * The parts to offer for one that is on the plan: those that its reader sees changed. For which research it is meant
     * is nothing that a plan shows, and a date is nothing to one that is reached or dropped.
     *
     * @param mine as the version has it whose words are on the plan
     */
    Set<TemplateField> changes(@Nullable TemplateMilestone mine, boolean open, Locale locale) {
        if (latest == null || wanted() == null || Objects.equals(answered, latest)) {
            return Set.of();
        }
        var parts = TemplateField.differing(mine, latest);
        parts.remove(TemplateField.PROFILE);
        parts.removeIf(part -> mine != null && part.alike(mine, latest, locale));
        if (!open) {
            parts.remove(TemplateField.OFFSET);
        }
        return parts;
    }
}
