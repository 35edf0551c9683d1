package app.trellis.report.ui;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;

/** What stands in the address of a report's screens. What cannot be read there names nothing. */
final class ReportAddress {

    static final String REPORT = "report";
    static final String YEAR = "year";
    static final String STUDENT = "student";
    static final String VERSION = "version";

    private ReportAddress() {}

    static String of(int year) {
        return REPORT + "/" + year;
    }

    static String versions(int year) {
        return of(year) + "/versions";
    }

    static String of(AccountId student, int year) {
        return "students/" + student.value() + "/report/" + year;
    }

    static int year(RouteParameters route) {
        return route.get(YEAR)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFound::new);
    }

    static AccountId student(RouteParameters route) {
        try {
            return new AccountId(UUID.fromString(route.get(STUDENT).orElseThrow(NotFound::new)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
