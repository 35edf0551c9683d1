package app.trellis.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of many students needs to know of a report, and nothing of what is in it.
 *
 * @param year of the programme, from 1 on
 * @param from first day of the period that the student chose; null while it follows the programme
 * @param until last day of that period
 * @param done whether nobody need be asked for it any more
 */
public record ReportMark(
        int year, @Nullable LocalDate from, @Nullable LocalDate until, boolean done) {

    ReportYear in(ReportYear computed) {
        return from == null || until == null ? computed : computed.own(from, until);
    }
}
