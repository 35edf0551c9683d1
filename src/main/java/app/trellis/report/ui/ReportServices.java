package app.trellis.report.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.report.ReportHandOverService;
import app.trellis.report.ReportService;
import org.springframework.stereotype.Component;

/** What the student's screens of a report talk to. */
@Component
record ReportServices(ReportService reports, ReportHandOverService handOver, CurrentAccount student) {}
