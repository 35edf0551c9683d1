package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.RelationId;
import app.trellis.advising.AttentionReason;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the addresses of a student's page and of what belongs to it. What names nothing is unknown. */
final class StudentAddress {

    static final String SINCE = "since";
    static final String NOTES = "notes";

    private StudentAddress() {}

    /** The latest report that the student has handed over. */
    static String report(AccountId student) {
        return "students/" + student.value() + "/report";
    }

    /** Where a reason is dealt with; empty where the student's page is the place. */
    static String of(AttentionReason reason, AccountId student) {
        return reason == AttentionReason.REPORT_WITH_ADVISOR ? report(student) : "";
    }

    static AccountId student(BeforeEnterEvent event) {
        return new AccountId(id(event, "student"));
    }

    static RelationId relation(BeforeEnterEvent event) {
        return new RelationId(id(event, "relation"));
    }

    /** The day that the address names; none, or nonsense, or a day to come, is no choice. */
    static @Nullable LocalDate since(BeforeEnterEvent event, LocalDate today) {
        var written = event.getLocation().getQueryParameters().getSingleParameter(SINCE);
        try {
            var day = written.map(LocalDate::parse).orElse(null);
            return day == null || day.isAfter(today) ? null : day;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    static boolean withNotes(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NOTES)
                .isPresent();
    }

    private static UUID id(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
