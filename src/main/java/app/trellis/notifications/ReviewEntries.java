package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.notifications.CalendarRepository.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weekly reviews to come as events. One statement, which reads days and nothing of any review. */
@Component
class ReviewEntries {

    /** The weekly review is made to take less than this. */
    private static final Duration LENGTH = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final MessageSource texts;

    ReviewEntries(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<CalendarEntry> of(Reader reader, LocalDate today) {
        var times = times(reader.student());
        var day = reader.options().reviewDay();
        if (day == null) {
            return List.of();
        }
        var title = texts.getMessage("notifications.event.review", null, reader.language());
        return times.from(today, day, reader.options().reviewHour(), reader.zone()).entrySet().stream()
                .map(each -> new CalendarEntry(
                        "review-" + reader.student().value() + "-" + each.getKey() + "@trellis",
                        title,
                        "",
                        "/review",
                        each.getValue(),
                        LENGTH,
                        Duration.ZERO))
                .toList();
    }

    private ReviewTimes times(AccountId student) {
        var rows = jdbc.sql("""
                        select p.start_date, l.first_day, l.last_day
                        from programme p left join leave_period l on l.student_id = p.student_id
                        where p.student_id = :student order by l.first_day
                        """)
                .param("student", student.value())
                .query((row, n) -> new Span(
                        Objects.requireNonNull(row.getObject("start_date", LocalDate.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
        return new ReviewTimes(
                rows.isEmpty() ? null : rows.getFirst().start(),
                rows.stream().flatMap(Span::leave).toList());
    }

    private record Span(
            LocalDate start,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        Stream<ReviewTimes.Away> leave() {
            return first == null || last == null ? Stream.empty() : Stream.of(new ReviewTimes.Away(first, last));
        }
    }
}
