package app.trellis.report.ui;

import app.trellis.account.AccountId;
import app.trellis.report.AdvisorReportService;
import app.trellis.report.Outcome;
import app.trellis.report.OutcomeService;
import app.trellis.report.ReceivedReport;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownField;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** The advisor's view and outcome, a draft until shown, and "I have read this". */
final class ViewPanel extends Panel {

    private static final int ROWS = 6;

    private final transient AdvisorReportService reports;
    private final transient AccountId student;
    private final transient ReceivedReport report;
    private final transient Runnable refresh;
    private final int year;
    private final Div acts = new Div();

    ViewPanel(
            AdvisorReportService reports,
            OutcomeService outcomes,
            AccountId student,
            ReceivedReport report,
            Saving saving,
            Runnable refresh) {
        super("report.your-view");
        this.reports = reports;
        this.student = student;
        this.report = report;
        this.refresh = refresh;
        year = report.content().header().year().number();
        acts.addClassName("report-acts");
        addClassName("report-field");
        add(
                new Paragraph(getTranslation(report.given() ? "report.view-given" : "report.view-draft")),
                text(saving),
                outcome(outcomes, saving),
                new Paragraph(getTranslation("report.read-not-agree")));
        if (report.signed()) {
            add(new Paragraph(
                    getTranslation("report.signed-waiting", report.signatures().missing())));
            act("report.withdraw", () -> reports.withdraw(student, year), false);
        } else if (report.given()) {
            add(new Paragraph(
                    getTranslation(report.signatures().missing() == 1 ? "report.sign-last" : "report.sign-not-last")));
            act("report.sign", () -> reports.sign(student, year), true);
            act("report.view-take-back", () -> reports.takeBack(student, year), false);
        } else {
            act("report.view-show", () -> reports.give(student, year), true);
        }
        add(acts);
    }

    private MarkdownField text(Saving saving) {
        var area = new TextArea(getTranslation("report.your-view-write"));
        area.setMaxLength(ReceivedReport.LENGTH);
        area.setMinRows(ROWS);
        area.setWidthFull();
        area.setReadOnly(report.signed());
        return new MarkdownField(new SavedText(area, report.draft(), edit -> reports.write(student, year, edit), saving)
                .keptInTab("view"));
    }

    private RadioButtonGroup<Outcome> outcome(OutcomeService outcomes, Saving saving) {
        var locale = Formats.of(this).locale();
        var choices = outcomes.choices();
        var group = new RadioButtonGroup<Outcome>(getTranslation("report.outcome"));
        group.addClassName("report-outcomes");
        group.setItems(choices);
        group.setItemLabelGenerator(it -> it.label().in(locale));
        choices.stream()
                .filter(it -> it.id().equals(report.outcome()))
                .findFirst()
                .ifPresent(group::setValue);
        group.setReadOnly(report.signed());
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                saving.store(
                        () -> reports.choose(student, year, change.getValue().id()));
            }
        });
        return group;
    }

    private void act(String key, Runnable act, boolean main) {
        var button = new Button(getTranslation(key), click -> {
            try {
                act.run();
            } catch (Refused refusal) {
                Toast.refused(this, refusal);
                return;
            }
            refresh.run();
        });
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        acts.add(button);
    }
}
