package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.Signatures;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** "I have read this", by the student; or taking the report back while nobody has signed. */
final class SignPanel extends Panel {

    private final transient Runnable refresh;
    private final Div acts = new Div();

    SignPanel(ReportServices services, AnnualReport report, Runnable refresh) {
        super("report.signatures");
        this.refresh = refresh;
        acts.addClassName("report-acts");
        Signatures signatures = report.signatures();
        var handOver = services.handOver();
        add(new Paragraph(getTranslation("report.read-not-agree")));
        if (signatures.student()) {
            add(new Paragraph(getTranslation("report.signed-waiting", signatures.missing())));
            act("report.withdraw", () -> handOver.withdraw(report.id()), false);
        } else if (signatures.studentMaySign()) {
            add(new Paragraph(getTranslation(signatures.missing() == 1 ? "report.sign-last" : "report.sign-not-last")));
            act("report.sign", () -> handOver.sign(report.id()), true);
        } else {
            add(new Paragraph(getTranslation("report.views-missing", signatures.viewsMissing())));
        }
        if (signatures.mayBeTakenBack()) {
            act("report.take-back", () -> handOver.takeBack(report.id()), false);
        }
        add(acts);
    }

    private void act(String key, Runnable act, boolean main) {
        var button = new Button(getTranslation(key), click -> {
            try {
                act.run();
            } catch (Refused refusal) {
                Toast.refused(this, refusal);
            }
            refresh.run();
        });
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        acts.add(button);
    }
}
