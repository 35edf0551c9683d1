package app.trellis.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes what people do with a student's data, for the student to read. The one who acts is whoever is signed in; the
 * caller has made sure that they may. It is noted together with the deed, or not at all; only a deed of a transaction
 * that may not write is noted on its own.
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;
    private final TransactionTemplate along;
    private final TransactionTemplate apart;

    AccessLog(JdbcClient jdbc, CurrentAccount current, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.along = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes a deed of the signed-in person that needs no more words. */
    public void record(AccountId student, Deed deed) {
        record(student, deed, null, "");
    }

    /**
     * Notes a deed of the signed-in person.
     *
     * @param area what it is about, if one area
     * @param about whom it is about: a name or an address the student knows, at most 254 characters; or empty. Never
     *     something that was written
     */
    public void record(AccountId student, Deed deed, @Nullable Area area, String about) {
        write(() -> filled("""
                        insert into access_log (student_id, viewer_id, viewer_name, deed, area, about, slot, at)
                        values (:student, :viewer, :name, :deed, :area, :about, :slot, :now) on conflict do nothing""", deed)
                .param("student", student.value())
                .param("area", area == null ? "" : area.name())
                .param("about", about)
                .update());
    }

    /** Notes that the signed-in advisor has all their students on one list, in one statement however many there are. */
    public void listed() {
        write(() -> eachStudent("", Deed.SAW_IN_LIST).update());
    }

    /** Notes that the signed-in advisor took what these students share out as one file, in one statement. */
    public void exported(Collection<AccountId> students) {
        if (!students.isEmpty()) {
            write(() -> eachStudent("and a.student_id in (:students)", Deed.EXPORTED)
                    .param("students", students.stream().map(AccountId::value).toList())
                    .update());
        }
    }

    private JdbcClient.StatementSpec eachStudent(String only, Deed deed) {
        return filled("""
                        insert into access_log (student_id, viewer_id, viewer_name, deed, area, about, slot, at)
                        select distinct a.student_id, cast(:viewer as uuid), cast(:name as varchar(120)),
                            cast(:deed as varchar(30)), '', '', cast(:slot as timestamp with time zone),
                            cast(:now as timestamp with time zone)
                        from advising a where a.advisor_id = :viewer and a.state = 'ACTIVE' %s
                        and not exists (select 1 from access_log l where l.student_id = a.student_id
                            and l.viewer_id = a.advisor_id and l.deed = :deed and l.slot = :slot)
                        on conflict do nothing""".formatted(only), deed);
    }

    /** Notes that the signed-in delegate has all students on one list who let their advisor's delegate see dates. */
    public void datesListed() {
        write(() -> filled("""
                        insert into access_log (student_id, viewer_id, viewer_name, deed, area, about, slot, at)
                        select distinct a.student_id, cast(:viewer as uuid), cast(:name as varchar(120)),
                            cast(:deed as varchar(30)), '', advisor.name, cast(:slot as timestamp with time zone),
                            cast(:now as timestamp with time zone)
                        from advisor_link d join advising a on a.advisor_id = d.advisor_id
                        join account advisor on advisor.id = a.advisor_id
                        where d.taken_by = :viewer and d.kind = 'DELEGATE' and d.ended_at is null
                        and a.state = 'ACTIVE' and a.delegate_dates
                        on conflict do nothing""", Deed.SAW_DATES).update());
    }

    private JdbcClient.StatementSpec filled(String sql, Deed deed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql(sql)
                .param("viewer", current.id().value())
                .param("name", current.name())
                .param("deed", deed.name())
                .param("slot", (deed.isLooking() ? hour(now) : now).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Looking counts once in each of these. */
    static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private void write(Runnable statement) {
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? apart : along;
        transaction.executeWithoutResult(status -> statement.run());
    }
}
