package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.account.Tokens;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking mentors about a proposal, each in the lane that fits. */
@Service
@Transactional
public class FeedbackService {

    private final RequestRepository requests;
    private final JudgementRepository judgements;
    private final IdeaSteps steps;
    private final MentoringService mentoring;
    private final CurrentAccount current;
    private final Clock clock;

    FeedbackService(
            RequestRepository requests,
            JudgementRepository judgements,
            IdeaSteps steps,
            MentoringService mentoring,
            CurrentAccount current,
            Clock clock) {
        this.requests = requests;
        this.judgements = judgements;
        this.steps = steps;
        this.mentoring = mentoring;
        this.current = current;
        this.clock = clock;
    }

    /** All requests about one of the student's ideas, the latest first. Answers come with the reveal. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<FeedbackRequest> requests(IdeaId idea) {
        steps.check(current.id(), idea);
        Instant now = clock.instant();
        Set<MentorId> revealed = judgements.list(current.id(), idea).stream()
                .filter(judgement -> judgement.state() == JudgementState.REVEALED)
                .map(judgement -> judgement.mentor().id())
                .collect(Collectors.toSet());
        return requests.list(current.id(), idea).stream()
                .map(request -> request.read(revealed.contains(request.mentor().id()), now))
                .toList();
    }

    /**
     * Asks a mentor about the proposal as it is now; later changes are not shown to them. Refused: the wrong lane, a
     * proposal without a theory of change, a mentor who has been asked and has not answered, a link that works longer than
     * {@link AskData#MOST_DAYS} days.
     */
    @StudentOnly
    public Asked ask(IdeaId idea, AskData data) {
        AccountId student = current.id();
        steps.check(student, idea);
        var mentor = mentoring.mentor(data.mentor());
        data.lane().check(mentor.kind());
        if (data.advisor() == null && (data.days() < 1 || data.days() > AskData.MOST_DAYS)) {
            throw new Refused("feedback.refused.days", AskData.MOST_DAYS);
        }
        Instant now = clock.instant();
        if (requests.isOpen(student, idea, mentor.id(), now)) {
            throw new Refused("feedback.refused.asked", mentor.name());
        }
        var advisor = data.advisor() == null ? null : mentoring.link(mentor.id(), data.advisor());
        var token = advisor == null ? Tokens.create() : null;
        var ends = advisor == null ? now.plus(Duration.ofDays(data.days())) : null;
        var version = steps.inFeedback(student, idea);
        var request = new StoredRequest(
                FeedbackRequestId.create(),
                student,
                idea,
                mentor,
                data.lane(),
                token != null,
                now,
                ends,
                null,
                null,
                FeedbackAnswer.EMPTY);
        requests.add(request, version, advisor, token == null ? null : Tokens.hash(token));
        judgements.begin(new JudgementRepository.Key(student, idea, mentor.id()));
        return new Asked(request.id(), token);
    }

    /** Withdraws a request; its link stops working at once. What is answered stays. */
    @StudentOnly
    public void revoke(FeedbackRequestId id) {
        if (!requests.revoke(current.id(), id, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Takes a withdrawal back; the link works again for as long as it would have. */
    @StudentOnly
    public void restore(FeedbackRequestId id) {
        if (!requests.revoke(current.id(), id, null)) {
            throw new NotFound();
        }
    }

    /** Answers about theories of change, the latest first, by idea and mentor; who answered, not what. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<TheoryReview> theoryReviews() {
        return requests.theoryReviews(current.id());
    }
}
