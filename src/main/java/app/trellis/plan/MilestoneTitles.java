package app.trellis.plan;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names milestones for lists that read many students' plans in one statement. */
@Component
public class MilestoneTitles {

    private final TemplateVersions versions;

    MilestoneTitles(TemplateVersions versions) {
        this.versions = versions;
    }

    /**
     * The title as {@link Milestone#title} has it.
     *
     * @param own the student's own words; null while the milestone keeps those of its template
     * @param templateKey the template it came from; null for a student's own milestone
     * @param templateVersion the version whose words it has
     */
    public String title(@Nullable String own, @Nullable String templateKey, int templateVersion, Locale locale) {
        return Optional.ofNullable(own)
                .or(() -> versions.find(templateKey, templateVersion)
                        .map(found -> found.title().in(locale)))
                .orElse("");
    }
}
