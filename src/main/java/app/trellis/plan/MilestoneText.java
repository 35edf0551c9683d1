package app.trellis.plan;

import org.jspecify.annotations.Nullable;

/**
 * The words of a milestone, in the reader's language.
 *
 * @param why the reason; empty if the student gave none
 * @param evidenceHint what would show that it is reached; empty for the student's own milestones
 * @param section where the post says so; none for the student's own milestones
 * @param suggested whether it came with the template: it can be dropped, not removed
 */
public record MilestoneText(
        String title,
        String why,
        String evidenceHint,
        @Nullable PostSection section,
        boolean suggested) {}
