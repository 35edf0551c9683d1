package app.trellis.ideas;

import app.trellis.account.Public;
import app.trellis.account.Tokens;
import app.trellis.ideas.AnswerRepository.Found;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the link to a proposal opens, for somebody without an account: one version of one proposal, and one answer. It
 * gives no number to anybody.
 */
@Service
@Transactional
public class GuestFeedbackService {

    private final AnswerRepository requests;
    private final Answering answering;
    private final Clock clock;

    GuestFeedbackService(AnswerRepository requests, Answering answering, Clock clock) {
        this.requests = requests;
        this.answering = answering;
        this.clock = clock;
    }

    /** What the link leads to. One that never existed is unknown; one that is over says no more than that. */
    @Public
    @Transactional(readOnly = true)
    public GuestLink open(String token) {
        var found = find(token);
        var state = found.request().state(clock.instant());
        return new GuestLink(state, state == RequestState.OPEN ? found.proposal() : null);
    }

    /** Answers, once. Refused: what the lane asks is missing, or the link is over. */
    @Public
    public void answer(String token, FeedbackAnswer answer) {
        var request = find(token).request();
        if (request.state(clock.instant()) != RequestState.OPEN) {
            throw new Refused("feedback.refused.over");
        }
        answering.answer(request, answer);
    }

    private Found find(String token) {
        return requests.byToken(Tokens.hash(token)).orElseThrow(NotFound::new);
    }
}
