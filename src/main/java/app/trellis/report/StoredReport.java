package app.trellis.report;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as stored, without its texts.
 *
 * @param own the period that the student chose, if they did
 * @param expectedOn the day that the student expects to hand the thesis in, if they chose one
 * @param header frozen while it is handed over
 */
record StoredReport(
        ReportId id,
        AccountId student,
        int year,
        int version,
        ReportState state,
        @Nullable Period own,
        @Nullable LocalDate expectedOn,
        @Nullable ReportHeader header,
        String reply,
        @Nullable Instant handedAt,
        @Nullable Instant signedAt,
        boolean locked) {

    /** Both days included. */
    record Period(LocalDate from, LocalDate until) {}

    ReportYear in(ReportYear computed) {
        return own == null ? computed : computed.own(own.from(), own.until());
    }
}
