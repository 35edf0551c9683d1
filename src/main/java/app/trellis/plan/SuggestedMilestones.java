package app.trellis.plan;

import app.trellis.account.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the template's milestones on a plan, and lets them follow when the programme changes. */
@Component
class SuggestedMilestones {

    private final TemplateVersions versions;
    private final MilestoneRepository milestones;
    private final MilestoneOrder order;
    private final EvidenceRepository evidence;

    SuggestedMilestones(
            TemplateVersions versions,
            MilestoneRepository milestones,
            MilestoneOrder order,
            EvidenceRepository evidence) {
        this.versions = versions;
        this.milestones = milestones;
        this.order = order;
        this.evidence = evidence;
    }

    /** A first plan: everything for the student's profile, in the order of the dates. */
    void plant(AccountId student, StoredProgramme stored, LocalDate today) {
        Programme programme = stored.programme();
        int version = stored.templateVersion();
        List<StoredMilestone> planted = versions.at(version).suggestedFor(programme.profile()).stream()
                .map(it -> StoredMilestone.suggested(student, it, version, programme, today))
                .sorted(Comparator.comparing(it -> it.aim().targetDate()))
                .toList();
        Map<Phase, Integer> next = new EnumMap<>(Phase.class);
        planted.forEach(it -> it.place(it.phase(), next.merge(it.phase(), 1, Integer::sum) - 1));
        milestones.saveAll(planted);
    }

    /**
     * Lets dates that are not the student's own follow. What only another profile needs is added; what the new one does
     * not need goes if it is still as it was planted.
     */
    void follow(AccountId student, StoredProgramme stored, LocalDate today) {
        Programme programme = stored.programme();
        ProfileChange profile = profileChange(student, stored);
        profile.leaving().forEach(milestones::delete);
        List<StoredMilestone> staying = new ArrayList<>(profile.stored());
        staying.removeAll(profile.leaving());
        milestones.saveAll(
                staying.stream().filter(it -> it.follow(programme, today)).toList());
        profile.joining().forEach(it -> {
            var milestone = StoredMilestone.suggested(student, it, stored.templateVersion(), programme, today);
            order.placeByDate(student, milestone, milestone.phase());
            milestones.save(milestone);
        });
    }

    /** What a programme's profile would add from the version that the plan was made from, and what it would take away. */
    ProfileChange profileChange(AccountId student, StoredProgramme programme) {
        Profile profile = programme.programme().profile();
        List<StoredMilestone> stored = milestones.findByStudentId(student);
        Set<MilestoneId> withEvidence = evidence.findByStudent(student).keySet();
        Map<String, TemplateMilestone> wanted = versions.at(programme.templateVersion()).suggestedFor(profile).stream()
                .collect(Collectors.toMap(TemplateMilestone::key, it -> it));
        List<StoredMilestone> leaving = stored.stream()
                .filter(it -> it.untouched() && !withEvidence.contains(it.id()) && unwanted(it, profile))
                .toList();
        stored.forEach(it -> wanted.remove(String.valueOf(it.templateKey())));
        return new ProfileChange(stored, leaving, List.copyOf(wanted.values()));
    }

    private boolean unwanted(StoredMilestone milestone, Profile profile) {
        return versions.find(milestone.templateKey(), milestone.templateVersion())
                .filter(it -> !profile.takes(it.profile()))
                .isPresent();
    }

    /** What is on the plan, what of it goes with the profile, and what comes. */
    record ProfileChange(
            List<StoredMilestone> stored, List<StoredMilestone> leaving, List<TemplateMilestone> joining) {}
}
