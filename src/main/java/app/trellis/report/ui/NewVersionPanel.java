package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** Begins another version of a report that all have signed. */
final class NewVersionPanel extends Panel {

    NewVersionPanel(ReportServices services, AnnualReport report, Runnable refresh) {
        super("report.new-version");
        add(new Paragraph(getTranslation("report.new-version.about")));
        add(new Button(getTranslation("report.new-version.do"), click -> {
            services.handOver().openNewVersion(report.id());
            refresh.run();
        }));
    }
}
