package app.trellis.plan;

import app.trellis.account.AccountId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds what the latest template offers to a plan: one statement while there is only the shipped version, else a constant few. */
@Component
class TemplateOffers {

    private final TemplateVersions versions;
    private final ProgrammeRepository programmes;
    private final MilestoneRepository milestones;
    private final TemplateAnswerRepository answers;
    private final PlanReader reader;

    TemplateOffers(
            TemplateVersions versions,
            ProgrammeRepository programmes,
            MilestoneRepository milestones,
            TemplateAnswerRepository answers,
            PlanReader reader) {
        this.versions = versions;
        this.programmes = programmes;
        this.milestones = milestones;
        this.answers = answers;
        this.reader = reader;
    }

    /**
     * An offer and what it is made of.
     *
     * @param stored the milestone on the plan; null if there is none
     * @param latest the template's; null if it has none for this student
     */
    record Found(
            TemplateOffer offer,
            @Nullable StoredMilestone stored,
            @Nullable TemplateMilestone latest) {}

    /** In the order of the template; what it leaves out comes last. */
    List<Found> find(AccountId student, Locale locale) {
        int latest = versions.latest();
        if (latest == TemplateVersions.SHIPPED) {
            return List.of();
        }
        return programmes
                .findById(student)
                .filter(stored -> stored.templateVersion() != latest)
                .map(stored -> find(student, stored, latest, locale))
                .orElse(List.of());
    }

    private List<Found> find(AccountId student, StoredProgramme from, int latest, Locale locale) {
        int made = from.templateVersion();
        Programme programme = from.programme();
        Map<String, Integer> answered = answers.of(student);
        Map<String, StoredMilestone> stored = milestones.findByStudentId(student).stream()
                .filter(it -> it.templateKey() != null)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.templateKey()), it -> it, (one, other) -> one));
        // most of the time all is answered, and then the plan need not be put together
        var plan = SingletonSupplier.of(() -> reader.plan(student, locale));
        Set<String> keys = new LinkedHashSet<>();
        versions.at(latest).all().forEach(it -> keys.add(it.key()));
        keys.addAll(stored.keySet());
        List<Found> found = new ArrayList<>();
        for (String key : keys) {
            var news = new TemplateNews(
                    versions.find(key, answered.getOrDefault(key, made)).orElse(null),
                    versions.find(key, latest).orElse(null),
                    programme.profile());
            var mine = stored.get(key);
            boolean open = mine != null && mine.state().status().open();
            Set<TemplateField> fields = mine == null
                    ? Set.of()
                    : news.changes(versions.find(key, mine.templateVersion()).orElse(null), open, locale);
            if (mine == null ? news.adds() : news.removes(open) || !fields.isEmpty()) {
                var offer = new TemplateOffer(
                        key,
                        latest,
                        mine == null ? null : plan.obtain().milestone(mine.id()).orElseThrow(),
                        outline(news.wanted(), programme, locale),
                        fields);
                found.add(new Found(offer, mine, news.wanted()));
            }
        }
        return found;
    }

    private static @Nullable MilestoneOutline outline(
            @Nullable TemplateMilestone milestone, Programme programme, Locale locale) {
        return milestone == null
                ? null
                : new MilestoneOutline(
                        milestone.phase(),
                        milestone.text(locale),
                        milestone.offset().in(programme).date());
    }
}
