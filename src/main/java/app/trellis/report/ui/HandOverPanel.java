package app.trellis.report.ui;

import app.trellis.account.AdvisorSummary;
import app.trellis.report.AnnualReport;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** The step with which a draft reaches the advisors whom the student ticks, and nobody else. */
final class HandOverPanel extends Panel {

    private final transient ReportServices services;
    private final transient AnnualReport report;
    private final transient Runnable refresh;
    private final CheckboxGroup<AdvisorSummary> advisors = new CheckboxGroup<>();

    HandOverPanel(ReportServices services, AnnualReport report, Runnable refresh) {
        super("report.hand-over");
        this.services = services;
        this.report = report;
        this.refresh = refresh;
        List<AdvisorSummary> all = services.handOver().advisors();
        if (all.isEmpty()) {
            var invite = new Anchor("settings/advisors", getTranslation("report.invite"));
            invite.getElement().setAttribute("router-link", true);
            add(new Paragraph(getTranslation("report.no-advisors")), invite);
            return;
        }
        advisors.setLabel(getTranslation("report.to-whom"));
        advisors.setItems(all);
        advisors.setItemLabelGenerator(AdvisorSummary::name);
        advisors.select(all);
        var hand = new Button(getTranslation("report.hand-over.do"), click -> handOver());
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("report.hand-over.about")), advisors, hand);
    }

    private void handOver() {
        try {
            services.handOver()
                    .handOver(
                            report.id(),
                            advisors.getValue().stream().map(AdvisorSummary::id).collect(Collectors.toSet()));
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
            return;
        }
        refresh.run();
        Toast.undo(this, "report.handed-over", () -> {
            services.handOver().takeBack(report.id());
            refresh.run();
        });
    }
}
