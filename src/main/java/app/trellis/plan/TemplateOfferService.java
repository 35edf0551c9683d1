package app.trellis.plan;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.TemplateOffers.Found;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers a student what changed in the template since their plan was made. Nothing of the plan changes before they accept
 * it, each by itself; nobody else learns what was offered or answered.
 */
@Service
@Transactional
public class TemplateOfferService {

    private final TemplateOffers offers;
    private final TemplateAnswerRepository answers;
    private final MilestoneRepository milestones;
    private final MilestoneOrder order;
    private final EvidenceRepository evidence;
    private final PlanReader reader;
    private final CurrentAccount current;
    private final MessageSource texts;

    TemplateOfferService(
            TemplateOffers offers,
            TemplateAnswerRepository answers,
            MilestoneRepository milestones,
            MilestoneOrder order,
            EvidenceRepository evidence,
            PlanReader reader,
            CurrentAccount current,
            MessageSource texts) {
        this.offers = offers;
        this.answers = answers;
        this.milestones = milestones;
        this.order = order;
        this.evidence = evidence;
        this.reader = reader;
        this.current = current;
        this.texts = texts;
    }

    /** What waits for an answer, in the order of the template; nothing before a programme is set up. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<TemplateOffer> waiting() {
        return offers.find(current.id(), current.locale()).stream()
                .map(Found::offer)
                .toList();
    }

    /**
     * Puts a new milestone on the plan, takes the changed parts over, or drops what the template leaves out. An own date
     * stays. Refused when it is not offered any more.
     *
     * @param version of the {@link TemplateOffer} that was read
     * @return what {@link #takeBack} needs
     */
    @StudentOnly
    public TemplateAnswer accept(String key, int version) {
        var found = open(key, version);
        var stored = found.stored();
        var before = stored == null
                ? null
                : milestones.findByIdAndStudentId(stored.id(), current.id()).orElseThrow();
        return answered(found, before, milestones.save(accepted(found)));
    }

    /** Leaves the plan as it is. This version does not offer it again. */
    @StudentOnly
    public TemplateAnswer decline(String key, int version) {
        return answered(open(key, version), null, null);
    }

    /** Takes back an {@link #accept} or a {@link #decline}. Refused when the milestone was changed since. */
    @StudentOnly
    public void takeBack(TemplateAnswer answer) {
        var after = answer.after();
        if (after != null) {
            var now = milestones.findByIdAndStudentId(after.id(), current.id()).orElseThrow(NotFound::new);
            var before = answer.before();
            if (now.version() != after.version() || before == null && hasEvidence(now)) {
                throw new Refused("plan.refused.changed-elsewhere");
            }
            if (before == null) {
                milestones.delete(now);
            } else {
                now.takeBack(before);
                milestones.save(now);
            }
        }
        answers.write(current.id(), answer.key(), answer.answered());
    }

    private StoredMilestone accepted(Found found) {
        var programme = reader.programme(current.id());
        var today = current.today();
        var offer = found.offer();
        var stored = found.stored();
        var latest = found.latest();
        if (stored == null && latest != null) {
            var added = StoredMilestone.suggested(current.id(), latest, offer.version(), programme, today);
            added.added(today);
            order.placeByDate(current.id(), added, added.phase());
            return added;
        }
        if (stored == null) {
            throw new NotFound();
        }
        if (latest == null) {
            var why = texts.getMessage("template.offer.drop-reason", null, current.locale());
            stored.become(state -> state.drop(why, today));
            return stored;
        }
        stored.take(latest, offer.version(), offer.fields(), programme, today);
        if (offer.fields().contains(TemplateField.PHASE) && stored.phase() != latest.phase()) {
            order.placeByDate(current.id(), stored, latest.phase());
        }
        return stored;
    }

    private TemplateAnswer answered(Found found, @Nullable StoredMilestone before, @Nullable StoredMilestone after) {
        var key = found.offer().key();
        var earlier = answers.of(current.id()).get(key);
        answers.write(current.id(), key, found.offer().version());
        return new TemplateAnswer(key, earlier, before, after);
    }

    private Found open(String key, int version) {
        return offers.find(current.id(), current.locale()).stream()
                .filter(it -> it.offer().key().equals(key) && it.offer().version() == version)
                .findFirst()
                .orElseThrow(() -> new Refused("template.refused.answered"));
    }

    private boolean hasEvidence(StoredMilestone milestone) {
        return evidence.findByStudent(current.id()).containsKey(milestone.id());
    }
}
