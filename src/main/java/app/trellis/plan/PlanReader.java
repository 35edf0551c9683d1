package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a plan together: four statements, however many milestones there are. */
@Component
class PlanReader {
    private static final Comparator<StoredMilestone> ORDER =
            Comparator.comparing(StoredMilestone::phase).thenComparing(StoredMilestone::position);

    private final ProgrammeRepository programmes;
    private final MilestoneRepository milestones;
    private final EvidenceRepository evidence;
    private final TemplateVersions versions;

    PlanReader(
            ProgrammeRepository programmes,
            MilestoneRepository milestones,
            EvidenceRepository evidence,
            TemplateVersions versions) {
        this.programmes = programmes;
        this.milestones = milestones;
        this.evidence = evidence;
        this.versions = versions;
    }

    Optional<Programme> findProgramme(AccountId student) {
        return programmes.findById(student).map(StoredProgramme::programme);
    }

    Programme programme(AccountId student) {
        return findProgramme(student).orElseThrow(() -> new Refused("plan.refused.no-programme"));
    }

    Plan plan(AccountId student, Locale locale) {
        Programme programme = programme(student);
        return Plan.of(programme, milestones(student, programme, locale));
    }

    private List<Milestone> milestones(AccountId student, Programme programme, Locale locale) {
        Map<MilestoneId, List<Evidence>> found = evidence.findByStudent(student);
        var words = new MilestoneWords(versions, locale);
        return milestones.findByStudentId(student).stream()
                .sorted(ORDER)
                .map(it -> milestone(it, programme, words, found.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static Milestone milestone(
            StoredMilestone stored, Programme programme, MilestoneWords words, List<Evidence> evidence) {
        Offset offset = stored.offset();
        Aim aim = stored.aim();
        Reason reason = aim.ownDate() || offset == null
                ? Reason.of("plan.reason.own")
                : offset.in(programme).reason();
        return new Milestone(
                stored.id(),
                stored.version(),
                stored.phase(),
                words.of(stored),
                new TargetDate(aim.targetDate(), aim.ownDate(), aim.earlier(), reason),
                stored.state(),
                evidence);
    }
}
