package app.trellis.agenda;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored bets with the days to look at them. Every statement names the student it is for. */
@Repository
class BetRepository {

    private final JdbcClient jdbc;

    BetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All bets of a student in two statements: open ones first, the latest to begin first. */
    List<Bet> list(AccountId student) {
        Map<BetId, List<BetCheck>> checks =
                BetRow.byBet(jdbc.sql("select * from bet_check where student_id = :student order by due_on")
                        .param("student", student.value())
                        .query((row, n) -> Map.entry(BetRow.bet(row), BetRow.check(row)))
                        .list());
        return jdbc.sql("""
            select * from bet where student_id = :student
            order by case when ending is null then 0 else 1 end, starts_on desc, created_at desc, id
            """)
                .param("student", student.value())
                .query((row, n) -> BetRow.bet(row, checks))
                .list();
    }

    /** One bet of this student. */
    Optional<Bet> find(AccountId student, BetId id) {
        List<BetCheck> checks = of(
                        student,
                        id,
                        "select * from bet_check where bet_id = :id and student_id = :student order by due_on")
                .query((row, n) -> BetRow.check(row))
                .list();
        return of(student, id, "select * from bet where id = :id and student_id = :student")
                .query((row, n) -> BetRow.bet(row, Map.of(id, checks)))
                .optional();
    }

    /** Adds a bet as it is; false if its id is taken. */
    boolean add(AccountId student, Bet bet, Instant now) {
        int added = fill(of(student, bet.id(), """
            insert into bet (id, student_id, version, title, why, starts_on, ends_on, stop_rule, rule_met_on,
                extended_on, extended_from, extension_reason, ending, ended_on, lesson, created_at)
            values (:id, :student, :version, :title, :why, :from, :to, :rule, :metOn,
                :extendedOn, :extendedFrom, :reason, :ending, :endedOn, :lesson, :now)
            on conflict do nothing
            """), bet)
                .param("version", bet.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            put(student, bet);
        }
        return added == 1;
    }

    /** Stores a bet over the version that was read; false if another one is there. */
    boolean change(AccountId student, Bet bet) {
        int changed = fill(of(student, bet.id(), """
            update bet set version = version + 1, title = :title, why = :why, starts_on = :from,
                ends_on = :to, stop_rule = :rule, rule_met_on = :metOn, extended_on = :extendedOn,
                extended_from = :extendedFrom, extension_reason = :reason, ending = :ending,
                ended_on = :endedOn, lesson = :lesson
            where id = :id and student_id = :student and version = :version
            """), bet)
                .param("version", bet.version())
                .update();
        if (changed == 1) {
            of(student, bet.id(), "delete from bet_check where bet_id = :id and student_id = :student")
                    .update();
            put(student, bet);
        }
        return changed == 1;
    }

    void remove(AccountId student, BetId id) {
        of(student, id, "delete from bet where id = :id and student_id = :student")
                .update();
    }

    private void put(AccountId student, Bet bet) {
        bet.checks()
                .forEach(check -> of(student, bet.id(), """
                    insert into bet_check (bet_id, student_id, due_on, looked_on, note)
                    values (:id, :student, :due, :looked, :note)
                    """)
                        .param("due", check.dueOn())
                        .param("looked", check.lookedOn())
                        .param("note", check.note())
                        .update());
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Bet bet) {
        var data = bet.data();
        var extension = bet.extension();
        var ending = bet.ending();
        return statement
                .param("title", data.title())
                .param("why", data.why())
                .param("from", data.from())
                .param("to", data.to())
                .param("rule", data.stopRule())
                .param("metOn", bet.ruleMetOn())
                .param("extendedOn", extension == null ? null : extension.on())
                .param("extendedFrom", extension == null ? null : extension.from())
                .param("reason", extension == null ? "" : extension.reason())
                .param("ending", ending == null ? null : ending.name())
                .param("endedOn", bet.endedOn())
                .param("lesson", bet.lesson());
    }

    private JdbcClient.StatementSpec of(AccountId student, BetId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
