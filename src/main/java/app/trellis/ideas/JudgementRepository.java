package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stored judgements. Every statement names the student it is for. What may happen when is decided in the statement itself, so
 * that a mentor who answers and a student who seals at the same moment cannot pass each other.
 */
@Repository
class JudgementRepository {

    private static final String KEY = " where student_id = :student and idea_id = :idea and mentor_id = :mentor ";

    private final JdbcClient jdbc;

    JudgementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose three numbers of which idea. */
    record Key(AccountId student, IdeaId idea, MentorId mentor) {}

    /** The judgements of one idea, by mentor. */
    List<Judgement> list(AccountId student, IdeaId idea) {
        return jdbc.sql(JudgementRow.SELECT + "and j.idea_id = :idea order by m.name, m.id")
                .param("student", student.value())
                .param("idea", idea.value())
                .query((row, n) -> new JudgementRow(row).judgement())
                .list();
    }

    Optional<Judgement> find(Key key) {
        return jdbc.sql(JudgementRow.SELECT + "and j.idea_id = :idea and j.mentor_id = :mentor")
                .params(parameters(key))
                .query((row, n) -> new JudgementRow(row).judgement())
                .optional();
    }

    /** What has come in and is not revealed, the oldest first. */
    List<Judgement> toReveal(AccountId student, int most) {
        return jdbc.sql(JudgementRow.SELECT + "and j.actual_at is not null and j.revealed_at is null"
                        + " order by j.actual_at, m.name fetch first :most rows only")
                .param("student", student.value())
                .param("most", most)
                .query((row, n) -> new JudgementRow(row).judgement())
                .list();
    }

    /** The records of all mentors who have one, whoever is predicted best first. */
    Map<Mentor, List<MentorRecord.Judged>> judged(AccountId student) {
        Map<Mentor, List<MentorRecord.Judged>> judged = new LinkedHashMap<>();
        jdbc.sql(
                        JudgementRow.SELECT
                                + "and j.sealed_at is not null and j.revealed_at is not null order by m.name, j.actual_at, i.line")
                .param("student", student.value())
                .query(found -> {
                    var row = new JudgementRow(found);
                    judged.computeIfAbsent(row.mentor(), mentor -> new ArrayList<>())
                            .add(row.judged());
                });
        return judged;
    }

    /** Makes room for three numbers, if there is none yet. */
    void begin(Key key) {
        jdbc.sql("""
                        insert into judgement (student_id, idea_id, mentor_id)
                        select i.student_id, i.id, m.id from idea i join mentor m on m.student_id = i.student_id
                        where i.student_id = :student and i.id = :idea and m.id = :mentor and not exists
                            (select 1 from judgement j where j.idea_id = i.id and j.mentor_id = m.id)
                        """).params(parameters(key)).update();
    }

    /** Notes when the idea was proposed in person, the first time it was. */
    void propose(Key key, Instant now) {
        update(key, "proposed_at = :now", "proposed_at is null", Map.of("now", utc(now)));
    }

    /** Seals the student's numbers; false once they are sealed and the actual one is in. */
    boolean seal(Key key, SealData data, Instant now) {
        return update(
                key,
                "own = :own, predicted = :predicted, predicted_reason = :reason, sealed_at = :now",
                "revealed_at is null and (sealed_at is null or actual_at is null)",
                Map.of(
                        "own",
                        Promising.check(data.own()),
                        "predicted",
                        Promising.check(data.predicted()),
                        "reason",
                        data.reason(),
                        "now",
                        utc(now)));
    }

    /** Notes the actual number; false if there is one, or if it is the student's note and nothing is sealed. */
    boolean judge(Key key, Verdict verdict) {
        return update(
                key,
                "actual = :actual, actual_reason = :reason, actual_at = :now, by_mentor = :byMentor",
                "actual_at is null and (:byMentor or sealed_at is not null)",
                Map.of(
                        "actual",
                        verdict.promising(),
                        "reason",
                        verdict.reason(),
                        "byMentor",
                        verdict.byMentor(),
                        "now",
                        utc(verdict.at())));
    }

    /** Reveals what is in; false if nothing is, or it is held and {@code looking} is not meant. */
    boolean reveal(Key key, boolean looking, Instant now) {
        return update(
                key,
                "revealed_at = :now",
                "revealed_at is null and actual_at is not null and (:looking or sealed_at is not null)",
                Map.of("looking", looking, "now", utc(now)));
    }

    boolean learn(Key key, String lesson) {
        return update(key, "lesson = :lesson", "revealed_at is not null", Map.of("lesson", lesson));
    }

    boolean acknowledge(Key key, Instant now) {
        return update(key, "acknowledged_at = :now", "revealed_at is not null", Map.of("now", utc(now)));
    }

    private boolean update(Key key, String change, String only, Map<String, Object> values) {
        return jdbc.sql("update judgement set " + change + KEY + "and " + only)
                        .params(parameters(key))
                        .params(values)
                        .update()
                > 0;
    }

    private static Map<String, Object> parameters(Key key) {
        return Map.of(
                "student", key.student().value(),
                "idea", key.idea().value(),
                "mentor", key.mentor().value());
    }

    private static Object utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
