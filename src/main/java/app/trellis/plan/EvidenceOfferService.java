package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.EvidenceOfferRepository.Candidate;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what happened elsewhere as evidence for open milestones. Each thing is offered until it is counted or declined,
 * and then no more. A milestone is never ticked by it.
 */
@Service
@Transactional
public class EvidenceOfferService {

    private final EvidenceOfferRepository offers;
    private final PlanService plans;
    private final MilestoneTitles titles;
    private final CurrentAccount current;
    private final Clock clock;

    EvidenceOfferService(
            EvidenceOfferRepository offers,
            PlanService plans,
            MilestoneTitles titles,
            CurrentAccount current,
            Clock clock) {
        this.offers = offers;
        this.plans = plans;
        this.titles = titles;
        this.current = current;
        this.clock = clock;
    }

    /** What is to be offered for these occasions, in two statements; one that fits no open milestone is left out. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<EvidenceOffer> offers(List<Occasion> occasions) {
        Set<String> keys =
                occasions.stream().flatMap(EvidenceOfferService::keys).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        AccountId student = current.id();
        List<Candidate> open = offers.open(student, keys);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<String> answered = offers.answered(
                student, occasions.stream().map(Occasion::subject).toList());
        return occasions.stream()
                .filter(occasion -> !answered.contains(occasion.subject()))
                .flatMap(occasion -> offer(occasion, open).stream())
                .toList();
    }

    /**
     * Counts it for some milestones, each of which gets the same piece of evidence. Refused: no milestone, evidence as in
     * {@link PlanService#addEvidence}, and what has been answered in another window.
     *
     * @return the pieces of evidence, for {@link #takeBack}
     */
    @StudentOnly
    public List<EvidenceId> count(String subject, Set<MilestoneId> milestones, EvidenceData evidence) {
        if (milestones.isEmpty()) {
            throw new Refused("shared.offer.none");
        }
        answer(subject);
        return milestones.stream()
                .map(each -> plans.addEvidence(each, evidence))
                .toList();
    }

    /** Counts it for nothing, and does not offer it again. */
    @StudentOnly
    public void decline(String subject) {
        answer(subject);
    }

    /** Takes an answer back: removes the evidence that it brought, and offers again. */
    @StudentOnly
    public void takeBack(String subject, List<EvidenceId> evidence) {
        evidence.forEach(plans::removeEvidence);
        offers.forget(current.id(), subject);
    }

    private void answer(String subject) {
        if (subject.length() > Occasion.SUBJECT_LENGTH) {
            throw new IllegalArgumentException("subject too long");
        }
        if (!offers.answer(current.id(), subject, clock.instant())) {
            throw new Refused("shared.offer.answered");
        }
    }

    private Optional<EvidenceOffer> offer(Occasion occasion, List<Candidate> open) {
        Set<String> keys = keys(occasion).collect(Collectors.toSet());
        List<EvidenceOffer.Fitting> fitting = open.stream()
                .filter(candidate -> keys.contains(candidate.templateKey()))
                .map(candidate -> new EvidenceOffer.Fitting(
                        candidate.id(),
                        titles.title(
                                candidate.title(),
                                candidate.templateKey(),
                                candidate.templateVersion(),
                                current.locale())))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new EvidenceOffer(occasion.subject(), fitting));
    }

    private static Stream<String> keys(Occasion occasion) {
        return occasion.shown().stream().flatMap(shown -> shown.templateKeys().stream());
    }
}
