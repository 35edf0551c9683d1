package app.trellis.report;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Annual reports, as a person's own data. A view that its writer has not given is the writer's alone. */
@Component
final class ReportHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                Holding.of("report", "annual_report", "t.student_id = :me"),
                Holding.of("report", "annual_report_text", "t.student_id = :me"),
                Holding.of("report", "annual_report_version", "t.student_id = :me"),
                Holding.of("report", "annual_report_reader", "t.student_id = :me or t.advisor_id = :me")
                        .showing(
                                "t.advisor_id = :me or t.given_at is not null",
                                "view_text",
                                "outcome_id",
                                "outcome_english",
                                "outcome_german"));
    }
}
