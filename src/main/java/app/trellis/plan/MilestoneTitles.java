package app.trellis.plan;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names milestones for lists that read many students' plans in one statement. */
@Component
public class MilestoneTitles {

    private final PlanTemplate template;

    MilestoneTitles(PlanTemplate template) {
        this.template = template;
    }

    /**
     * The title as {@link Milestone#title} has it.
     *
     * @param own the student's own words; null while the milestone keeps those of its template
     * @param templateKey the template it came from; null for a student's own milestone
     */
    public String title(@Nullable String own, @Nullable String templateKey, Locale locale) {
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(templateKey)
                        .flatMap(template::find)
                        .map(found -> found.title().in(locale)))
                .orElse("");
    }
}
