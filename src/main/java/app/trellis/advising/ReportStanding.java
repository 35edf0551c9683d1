package app.trellis.advising;

import app.trellis.plan.Programme;
import app.trellis.report.ReportCalendar;
import app.trellis.report.ReportMark;
import app.trellis.report.ReportYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one advisor may know of a student's annual reports: the day of the one that is due, which follows from the plan,
 * and since when one waits that was handed to them. A draft is known to nobody but the student.
 *
 * @param due asked for today and not done; null if none is. One that is with this advisor is not asked for
 * @param waitingSince the day of the oldest one that was handed to this advisor, who has not signed it; null without one
 */
record ReportStanding(@Nullable ReportYear due, @Nullable LocalDate waitingSince) {

    static final ReportStanding NONE = new ReportStanding(null, null);

    /** A report, as read for one advisor: done for them if all have signed it or it was handed to them. */
    record Row(ReportMark mark, @Nullable LocalDate waitingSince) {}

    static ReportStanding of(@Nullable Programme programme, List<Row> rows, LocalDate today) {
        var marks = rows.stream().map(Row::mark).toList();
        return new ReportStanding(
                programme == null
                        ? null
                        : new ReportCalendar(programme).due(today, marks).orElse(null),
                rows.stream()
                        .map(Row::waitingSince)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
