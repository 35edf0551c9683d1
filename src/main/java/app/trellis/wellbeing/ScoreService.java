package app.trellis.wellbeing;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scores the signed-in student noted from questionnaires taken elsewhere. */
@Service
@Transactional
public class ScoreService {

    /** More than a list needs: one a fortnight for four years. */
    static final int LISTED = 100;

    private final NotedScores scores;
    private final CurrentAccount account;

    ScoreService(NotedScores scores, CurrentAccount account) {
        this.scores = scores;
        this.account = account;
    }

    /** Newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<NotedScore> list() {
        return scores.list(account.id(), LISTED);
    }

    /** Notes a score as the sheet states it. */
    @StudentOnly
    public ScoreId note(ScoreData data) {
        if (data.takenOn().isAfter(account.today())) {
            throw new Refused("wellbeing.refused.score-date");
        }
        if (!data.scale().accepts(data.value())) {
            throw new Refused(
                    "wellbeing.refused.score",
                    data.scale().highest(),
                    data.scale().step());
        }
        var score = new NotedScore(
                ScoreId.create(), data.scale().questionnaire(), data.scale().scoreOf(data.value()), data.takenOn());
        scores.add(account.id(), score);
        return score.id();
    }

    /** Deletes a score and returns it, so that it can be brought back. */
    @StudentOnly
    public NotedScore remove(ScoreId id) {
        var removed = scores.find(account.id(), id).orElseThrow(NotFound::new);
        scores.remove(account.id(), id);
        return removed;
    }

    /** Brings a deleted score back. */
    @StudentOnly
    public void restore(NotedScore score) {
        if (!scores.add(account.id(), score)) {
            throw new NotFound();
        }
    }
}
