package app.trellis.ideas;

import app.trellis.mentoring.Mentor;
import java.time.Instant;
import java.util.List;

/**
 * How well a student predicts one mentor. The post, section "People": learn to predict the judgement of as many good
 * researchers as you can; this says whom already.
 *
 * @param judged the revealed judgements that had a prediction, oldest first; never empty
 * @param error mean absolute distance between predicted and actual number, 0 (perfect) to 100
 * @param bias mean of predicted minus actual, -100 to 100: above 0 the student expects more than the mentor gives
 */
public record MentorRecord(Mentor mentor, List<Judged> judged, double error, double bias) {

    /** Takes its own copy. */
    public MentorRecord {
        judged = List.copyOf(judged);
    }

    /** Sums up the judgements of one mentor, which must be at least one. */
    static MentorRecord of(Mentor mentor, List<Judged> judged) {
        return new MentorRecord(
                mentor,
                judged,
                judged.stream().mapToInt(Judged::off).average().orElseThrow(),
                judged.stream()
                        .mapToInt(each -> each.predicted() - each.actual())
                        .average()
                        .orElseThrow());
    }

    /** How many judgements it rests on. */
    public int count() {
        return judged.size();
    }

    /** One revealed judgement with a prediction; numbers from 0 to 100. */
    public record Judged(IdeaId idea, String title, Instant at, int own, int predicted, int actual) {

        /** How far the prediction was off. */
        public int off() {
            return Math.abs(predicted - actual);
        }
    }
}
