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

    private final PlanTemplate template;
    private final MilestoneRepository milestones;
    private final MilestoneOrder order;
    private final EvidenceRepository evidence;

    SuggestedMilestones(
            PlanTemplate template, MilestoneRepository milestones, MilestoneOrder order, EvidenceRepository evidence) {
        this.template = template;
        this.milestones = milestones;
        this.order = order;
        this.evidence = evidence;
    }

    /** A first plan: everything for the student's profile, in the order of the dates. */
    void plant(AccountId student, Programme programme, LocalDate today) {
        List<StoredMilestone> planted = template.suggestedFor(programme.profile()).stream()
                .map(it -> StoredMilestone.suggested(student, it, programme, today))
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
    void follow(AccountId student, Programme programme, LocalDate today) {
        ProfileChange profile = profileChange(student, programme.profile());
        profile.leaving().forEach(milestones::delete);
        List<StoredMilestone> staying = new ArrayList<>(profile.stored());
        staying.removeAll(profile.leaving());
        milestones.saveAll(
                staying.stream().filter(it -> it.follow(programme, today)).toList());
        profile.joining().forEach(it -> {
            var milestone = StoredMilestone.suggested(student, it, programme, today);
            order.placeByDate(student, milestone, milestone.phase());
            milestones.save(milestone);
        });
    }

    /** What a profile would add (what a newer template brings, included) and take away. */
    ProfileChange profileChange(AccountId student, Profile profile) {
        List<StoredMilestone> stored = milestones.findByStudentId(student);
        Set<MilestoneId> withEvidence = evidence.findByStudent(student).keySet();
        Map<String, TemplateMilestone> wanted =
                template.suggestedFor(profile).stream().collect(Collectors.toMap(TemplateMilestone::key, it -> it));
        List<StoredMilestone> leaving = stored.stream()
                .filter(it -> it.untouched() && !withEvidence.contains(it.id()) && unwanted(it, wanted))
                .toList();
        stored.forEach(it -> wanted.remove(String.valueOf(it.templateKey())));
        return new ProfileChange(stored, leaving, List.copyOf(wanted.values()));
    }

    private boolean unwanted(StoredMilestone milestone, Map<String, TemplateMilestone> wanted) {
        String key = milestone.templateKey();
        return key != null && template.find(key).isPresent() && !wanted.containsKey(key);
    }

    /** What is on the plan, what of it goes with the profile, and what comes. */
    record ProfileChange(
            List<StoredMilestone> stored, List<StoredMilestone> leaving, List<TemplateMilestone> joining) {}
}
