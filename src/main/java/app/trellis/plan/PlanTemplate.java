package app.trellis.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** The suggested milestones of one version. The file is validated as it is read, so that a mistake in it stops the start. */
final class PlanTemplate {
    private final Map<String, TemplateMilestone> milestones = new LinkedHashMap<>();

    PlanTemplate(Collection<TemplateMilestone> milestones) {
        milestones.forEach(milestone -> this.milestones.put(milestone.key(), milestone));
    }

    static PlanTemplate read(Resource file) {
        try {
            var source = new YamlPropertySourceLoader().load("milestones", file);
            var binder = new Binder(ConfigurationPropertySources.from(source));
            var milestones = binder.bind("milestones", Bindable.listOf(TemplateMilestone.class))
                    .get();
            new TemplateCheck(milestones).run();
            return new PlanTemplate(milestones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in the order of the file. */
    List<TemplateMilestone> all() {
        return List.copyOf(milestones.values());
    }

    /** Those that belong in the plan of a student with this profile. */
    List<TemplateMilestone> suggestedFor(Profile profile) {
        return milestones.values().stream()
                .filter(milestone -> profile.takes(milestone.profile()))
                .toList();
    }

    /** The one with this key; none for a student's own milestone, and for one that the template no longer has. */
    Optional<TemplateMilestone> find(String key) {
        return Optional.ofNullable(milestones.get(key));
    }
}
