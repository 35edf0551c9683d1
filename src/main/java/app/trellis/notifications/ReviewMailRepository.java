package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants the weekly mail, and for which week it was last handed to a job. */
@Repository
class ReviewMailRepository {

    private final JdbcClient jdbc;

    ReviewMailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wanted(AccountId student) {
        return jdbc.sql("select count(*) from review_mail where student_id = :student and wanted")
                        .param("student", student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void want(AccountId student, boolean wanted) {
        jdbc.sql("""
                insert into review_mail (student_id, wanted, stop_key) values (:student, false, :key)
                on conflict do nothing
                """)
                .param("student", student.value())
                .param("key", UUID.randomUUID())
                .update();
        jdbc.sql("update review_mail set wanted = :wanted where student_id = :student")
                .param("student", student.value())
                .param("wanted", wanted)
                .update();
    }

    /** Whether a key is somebody's. */
    boolean knows(UUID key) {
        return jdbc.sql("select count(*) from review_mail where stop_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void stop(UUID key) {
        jdbc.sql("update review_mail set wanted = false where stop_key = :key")
                .param("key", key)
                .update();
    }

    /** All who want it and have a programme, with their days away. One statement. */
    List<Wish> wishes() {
        Map<AccountId, Wish> wishes = new LinkedHashMap<>();
        jdbc.sql("""
                select w.student_id, a.zone, c.review_day, c.review_hour, c.student_id as chosen, p.start_date,
                    l.first_day, l.last_day
                from review_mail w
                join account a on a.id = w.student_id and a.disabled_at is null
                join account_role r on r.account = a.id and r.role = 'STUDENT'
                join programme p on p.student_id = w.student_id
                left join calendar_link c on c.student_id = w.student_id
                left join leave_period l on l.student_id = w.student_id
                where w.wanted
                order by w.student_id, l.first_day
                """).query(row -> {
            var student = new AccountId(row.getObject("student_id", UUID.class));
            var chosen = row.getObject("chosen", UUID.class) != null;
            var day = row.getObject("review_day", Integer.class);
            var wish = new Wish(
                    student,
                    ZoneId.of(row.getString("zone")),
                    chosen ? (day == null ? null : DayOfWeek.of(day)) : CalendarOptions.FIRST.reviewDay(),
                    chosen ? row.getInt("review_hour") : CalendarOptions.FIRST.reviewHour(),
                    Objects.requireNonNull(row.getObject("start_date", LocalDate.class)),
                    new ArrayList<>());
            var first = row.getObject("first_day", LocalDate.class);
            var last = row.getObject("last_day", LocalDate.class);
            if (first != null && last != null) {
                wishes.computeIfAbsent(student, unused -> wish).leaves().add(new ReviewTimes.Away(first, last));
            } else {
                wishes.put(student, wish);
            }
        });
        return List.copyOf(wishes.values());
    }

    /** Takes a week for a mail; false if it was taken, is no longer wanted, or its review is finished. */
    boolean take(AccountId student, IsoWeek week) {
        return jdbc.sql("""
                        update review_mail set sent_week = :week
                        where student_id = :student and wanted and (sent_week is null or sent_week <> :week)
                        and not exists (select 1 from review r where r.student_id = :student and r.week = :week
                            and r.finished_at is not null)
                        """)
                        .param("student", student.value())
                        .param("week", week.toString())
                        .update()
                == 1;
    }

    /** Where a mail goes; nobody if it is no longer wanted. */
    Optional<Reader> reader(AccountId student) {
        return jdbc.sql("""
                        select a.email, a.language, w.stop_key
                        from review_mail w join account a on a.id = w.student_id and a.disabled_at is null
                        where w.student_id = :student and w.wanted
                        """)
                .param("student", student.value())
                .query((row, n) -> new Reader(
                        row.getString("email"),
                        Locale.of(row.getString("language")),
                        row.getObject("stop_key", UUID.class)))
                .optional();
    }

    /** A student who wants the mail, with what tells when. */
    record Wish(
            AccountId student,
            ZoneId zone,
            @Nullable DayOfWeek day,
            int hour,
            LocalDate start,
            List<ReviewTimes.Away> leaves) {}

    /** Whom a mail is for. It is not printed. */
    record Reader(String email, Locale language, UUID stopKey) {
        @Override
        public String toString() {
            return "Reader[]";
        }
    }
}
