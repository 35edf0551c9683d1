package app.trellis.wellbeing;

import app.trellis.account.AccountId;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored check-ins. Every statement names the student, so nobody can reach another's week. */
@Repository
class CheckIns {

    private final JdbcClient jdbc;

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CheckIn> find(AccountId student, IsoWeek week) {
        return Discreet.run(() -> jdbc.sql("""
                    select week, mood, energy, workload, connected, note, skipped
                    from check_in where student_id = :student and week = :week
                    """)
                .param("student", student.value())
                .param("week", week.toString())
                .query(CheckIns::checkIn)
                .optional());
    }

    /** Newest first. */
    List<CheckIn> list(AccountId student, int offset, int limit) {
        return Discreet.run(() -> jdbc.sql("""
                    select week, mood, energy, workload, connected, note, skipped
                    from check_in where student_id = :student
                    order by week desc limit :limit offset :offset
                    """)
                .param("student", student.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(CheckIns::checkIn)
                .list());
    }

    /** From that week on, oldest first. */
    List<CheckIn> since(AccountId student, IsoWeek week) {
        return Discreet.run(() -> jdbc.sql("""
                    select week, mood, energy, workload, connected, note, skipped
                    from check_in where student_id = :student and week >= :week
                    order by week
                    """)
                .param("student", student.value())
                .param("week", week.toString())
                .query(CheckIns::checkIn)
                .list());
    }

    void store(AccountId student, CheckIn checkIn) {
        if (update(student, checkIn) == 0 && insert(student, checkIn) == 0) {
            update(student, checkIn);
        }
    }

    void remove(AccountId student, IsoWeek week) {
        Discreet.run(() -> jdbc.sql("delete from check_in where student_id = :student and week = :week")
                .param("student", student.value())
                .param("week", week.toString())
                .update());
    }

    private int update(AccountId student, CheckIn checkIn) {
        return write("""
        update check_in set mood = :mood, energy = :energy, workload = :workload,
          connected = :connected, note = :note, skipped = :skipped
        where student_id = :student and week = :week
        """, student, checkIn);
    }

    /** A second window may have been faster; then nothing is inserted. */
    private int insert(AccountId student, CheckIn checkIn) {
        return write("""
        insert into check_in
          (student_id, week, mood, energy, workload, connected, note, skipped)
        values (:student, :week, :mood, :energy, :workload, :connected, :note, :skipped)
        on conflict do nothing
        """, student, checkIn);
    }

    private int write(String sql, AccountId student, CheckIn checkIn) {
        return Discreet.run(() -> jdbc.sql(sql)
                .param("student", student.value())
                .param("week", checkIn.week().toString())
                .param("mood", checkIn.mood())
                .param("energy", checkIn.energy())
                .param("workload", checkIn.workload())
                .param("connected", checkIn.connected())
                .param("note", checkIn.note())
                .param("skipped", checkIn.skipped())
                .update());
    }

    private static CheckIn checkIn(ResultSet row, int number) throws SQLException {
        var data = new CheckInData(
                answer(row, "mood"),
                answer(row, "energy"),
                answer(row, "workload"),
                answer(row, "connected"),
                row.getString("note"));
        return new CheckIn(IsoWeek.parse(row.getString("week")), data, row.getBoolean("skipped"));
    }

    private static @Nullable Integer answer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
