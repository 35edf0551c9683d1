package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.ideas.AnswerRepository.Found;
import app.trellis.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What students ask the signed-in advisor. Only requests addressed to this advisor, of students they advise now: an end
 * counts at the next click, and everything else is unknown.
 */
@Service
@Transactional
public class AskedService {

    private final AnswerRepository requests;
    private final Answering answering;
    private final CurrentAccount current;

    AskedService(AnswerRepository requests, Answering answering, CurrentAccount current) {
        this.requests = requests;
        this.answering = answering;
        this.current = current;
    }

    /** Some of the open requests, the oldest first. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<RequestToAnswer> list(int offset, int limit) {
        return requests.waiting(current.id(), offset, limit);
    }

    /** Those of one student; somebody the advisor does not advise now is unknown. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<RequestToAnswer> of(AccountId student) {
        if (!requests.advises(current.id(), student)) {
            throw new NotFound();
        }
        return requests.waitingOf(current.id(), student);
    }

    /** How many there are. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public int count() {
        return requests.countWaiting(current.id());
    }

    /** One of them, with the proposal as it was when asked. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public ProposalToJudge get(FeedbackRequestId id) {
        return find(id).proposal();
    }

    /** Answers one, once. Refused if what the lane asks is missing. */
    @AdvisorOnly
    public void answer(FeedbackRequestId id, FeedbackAnswer answer) {
        answering.answer(find(id).request(), answer);
    }

    private Found find(FeedbackRequestId id) {
        return requests.byAdvisor(current.id(), id).orElseThrow(NotFound::new);
    }
}
