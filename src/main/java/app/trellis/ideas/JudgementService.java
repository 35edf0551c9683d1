package app.trellis.ideas;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.JudgementRepository.Key;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three numbers for each idea and mentor: sealed by the student, given by the mentor, and then revealed. */
@Service
@Transactional
public class JudgementService {

    /** The longest lesson that is kept. */
    public static final int LESSON_LENGTH = 300;

    private final JudgementRepository judgements;
    private final IdeaSteps steps;
    private final MentoringService mentoring;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgementService(
            JudgementRepository judgements,
            IdeaSteps steps,
            MentoringService mentoring,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.steps = steps;
        this.mentoring = mentoring;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The judgements of one idea, by mentor. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Judgement> list(IdeaId idea) {
        steps.check(current.id(), idea);
        return judgements.list(current.id(), idea);
    }

    /** Makes room for a judgement by somebody who is asked in person; from the first time on, an answer is waited for. */
    @StudentOnly
    public void begin(IdeaId idea, MentorId mentor) {
        judgements.propose(begun(idea, mentor), clock.instant());
        steps.shown(current.id(), idea);
    }

    /**
     * Seals what the student thinks and expects. Can be changed until the mentor has answered; if they were first, it can
     * be set once. Refused after that.
     */
    @StudentOnly
    public void seal(IdeaId idea, MentorId mentor, SealData data) {
        Promising.check(data.own());
        Promising.check(data.predicted());
        AnswerRules.length(data.reason(), FeedbackAnswer.REASON_LENGTH);
        if (!judgements.seal(begun(idea, mentor), data, clock.instant())) {
            throw new Refused("feedback.refused.sealed");
        }
    }

    /**
     * Notes what a mentor said in a meeting, and reveals it. Refused before the student has sealed, since it would spoil the
     * prediction, and once there is an actual number.
     */
    @StudentOnly
    public void note(IdeaId idea, MentorId mentor, @Nullable Integer promising, String reason) {
        int number = Promising.check(promising);
        AnswerRules.length(reason, FeedbackAnswer.REASON_LENGTH);
        var key = begun(idea, mentor);
        var now = clock.instant();
        if (!judgements.judge(key, new Verdict(number, reason.strip(), now, false))) {
            boolean sealed = get(key).sealed() != null;
            throw new Refused(sealed ? "feedback.refused.judged" : "feedback.refused.unsealed");
        }
        events.publishEvent(new IdeaJudged(key.student(), idea, mentor, now));
        reveal(key, false);
    }

    /** Shows the mentor's number beside the sealed ones. Refused before all three are there. */
    @StudentOnly
    public Judgement reveal(IdeaId idea, MentorId mentor) {
        return reveal(key(idea, mentor), false);
    }

    /** Shows an answer that is held, giving up the prediction; it then counts for no record. */
    @StudentOnly
    public Judgement look(IdeaId idea, MentorId mentor) {
        return reveal(key(idea, mentor), true);
    }

    /** Keeps the one line the student takes from a revealed judgement. */
    @StudentOnly
    public void learn(IdeaId idea, MentorId mentor, String lesson) {
        AnswerRules.length(lesson.strip(), LESSON_LENGTH);
        if (!judgements.learn(key(idea, mentor), lesson.strip())) {
            throw new NotFound();
        }
    }

    /** A well-predicted disagreement has been celebrated, and is not again. */
    @StudentOnly
    public void acknowledge(IdeaId idea, MentorId mentor) {
        if (!judgements.acknowledge(key(idea, mentor), clock.instant())) {
            throw new NotFound();
        }
    }

    /** What mentors have said and the student has not looked at, the oldest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Judgement> toReveal(int most) {
        return judgements.toReveal(current.id(), most);
    }

    /** How well each mentor is predicted, the best predicted first; mentors without a revealed prediction are not in it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MentorRecord> records() {
        return judgements.judged(current.id()).entrySet().stream()
                .map(each -> MentorRecord.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(MentorRecord::error))
                .toList();
    }

    private Judgement reveal(Key key, boolean looking) {
        if (!judgements.reveal(key, looking, clock.instant())) {
            var judgement = get(key);
            if (judgement.state() == JudgementState.REVEALED) {
                return judgement;
            }
            throw new Refused("feedback.refused.reveal." + judgement.state());
        }
        steps.strongIfAgreed(key.student(), key.idea());
        return get(key);
    }

    private Judgement get(Key key) {
        return judgements.find(key).orElseThrow(NotFound::new);
    }

    private Key key(IdeaId idea, MentorId mentor) {
        return new Key(current.id(), idea, mentor);
    }

    private Key begun(IdeaId idea, MentorId mentor) {
        steps.check(current.id(), idea);
        mentoring.mentor(mentor);
        var key = key(idea, mentor);
        judgements.begin(key);
        return key;
    }
}
