package app.trellis.ideas;

import app.trellis.mentoring.Mentor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** Turns a row into what its student may see of it: what is held stays in the database. */
record JudgementRow(ResultSet row) {

    /** Of a judgement j, its mentor m and its idea i. */
    static final String SELECT = """
            select j.idea_id, i.line, j.mentor_id, m.name as mentor, m.kind, j.own, j.predicted, j.predicted_reason,
                j.sealed_at, j.actual_at, j.revealed_at, j.lesson, j.acknowledged_at, j.by_mentor,
                case when j.revealed_at is not null then j.actual end as actual,
                case when j.revealed_at is not null then j.actual_reason end as actual_reason
            from judgement j
            join mentor m on m.id = j.mentor_id and m.student_id = j.student_id
            join idea i on i.id = j.idea_id and i.student_id = j.student_id
            where j.student_id = :student\s""";

    Judgement judgement() throws SQLException {
        var read = new RequestRow(row);
        boolean sealed = row.getObject("sealed_at") != null;
        boolean revealed = row.getObject("revealed_at") != null;
        return new Judgement(
                read.idea(),
                row.getString("line"),
                read.mentor(),
                JudgementState.of(sealed, row.getObject("actual_at") != null, revealed),
                sealed
                        ? new SealData(read.number("own"), read.number("predicted"), row.getString("predicted_reason"))
                        : null,
                revealed ? verdict(read) : null,
                row.getString("lesson"),
                row.getObject("acknowledged_at") != null);
    }

    Mentor mentor() throws SQLException {
        return new RequestRow(row).mentor();
    }

    /** For revealed rows with a prediction only. */
    MentorRecord.Judged judged() throws SQLException {
        var read = new RequestRow(row);
        return new MentorRecord.Judged(
                read.idea(),
                row.getString("line"),
                read.required("actual_at"),
                row.getInt("own"),
                row.getInt("predicted"),
                row.getInt("actual"));
    }

    private Verdict verdict(RequestRow read) throws SQLException {
        return new Verdict(
                Objects.requireNonNull(read.number("actual")),
                row.getString("actual_reason"),
                read.required("actual_at"),
                row.getBoolean("by_mentor"));
    }
}
