package app.trellis.ideas;

import app.trellis.ideas.JudgementRepository.Key;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores an answer, by link or by account, and hands its number over to be held until the student may see it. */
@Component
class Answering {

    private final AnswerRepository requests;
    private final JudgementRepository judgements;
    private final IdeaSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            AnswerRepository requests,
            JudgementRepository judgements,
            IdeaSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.judgements = judgements;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** A mentor's first number is the actual judgement; a later answer is feedback on a later version. */
    void answer(StoredRequest request, FeedbackAnswer answer) {
        AnswerRules.check(request.lane(), request.mentor().kind(), answer);
        var now = clock.instant();
        if (!requests.answer(request.id(), answer, now)) {
            throw new Refused("feedback.refused.over");
        }
        var key = new Key(request.student(), request.idea(), request.mentor().id());
        judgements.begin(key);
        int promising = Objects.requireNonNull(answer.promising());
        if (judgements.judge(key, new Verdict(promising, answer.reason(), now, true))) {
            events.publishEvent(new IdeaJudged(
                    request.student(), request.idea(), request.mentor().id(), now));
        }
        steps.strongIfAgreed(request.student(), request.idea());
    }
}
