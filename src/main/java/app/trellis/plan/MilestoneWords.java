package app.trellis.plan;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the words of a milestone: the student's own, or the template's in the reader's language. */
record MilestoneWords(TemplateVersions versions, Locale locale) {

    MilestoneText of(StoredMilestone milestone) {
        TemplateMilestone from = from(milestone);
        if (from == null) {
            String title = Objects.requireNonNullElse(milestone.title(), milestone.templateKey());
            String why = Objects.requireNonNullElse(milestone.why(), "");
            return new MilestoneText(Objects.requireNonNullElse(title, ""), why, "", null, false);
        }
        return new MilestoneText(
                Objects.requireNonNullElse(milestone.title(), from.title().in(locale)),
                Objects.requireNonNullElse(milestone.why(), from.why().in(locale)),
                from.evidence().in(locale),
                from.section(),
                true);
    }

    /** Stores a student's words, and none where they are the template's: those go on following the reader. */
    void reword(StoredMilestone milestone, MilestoneData data) {
        TemplateMilestone from = from(milestone);
        boolean sameTitle = from != null && from.title().says(data.title());
        boolean sameWhy = from != null && from.why().says(data.why());
        milestone.reword(sameTitle ? null : data.title(), sameWhy ? null : data.why());
    }

    private @Nullable TemplateMilestone from(StoredMilestone milestone) {
        return versions.find(milestone.templateKey(), milestone.templateVersion())
                .orElse(null);
    }
}
