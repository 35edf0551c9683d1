package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.ReportField;
import app.trellis.report.ReportYear;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The head of a report: what is known already, and the few things that are typed or chosen. */
final class HeaderPanel extends Panel {

    private final transient ReportServices services;
    private final transient AnnualReport report;
    private final transient Runnable refresh;
    private final DateField from = new DateField(getTranslation("report.from"));
    private final DateField until = new DateField(getTranslation("report.until"));
    private final DateField expected = new DateField(getTranslation("report.expected"));

    HeaderPanel(ReportServices services, AnnualReport report, Saving saving, Runnable refresh) {
        super("report.header");
        this.services = services;
        this.report = report;
        this.refresh = refresh;
        var about = new Paragraph(getTranslation("report.header-about"));
        about.addClassName("soft");
        add(about, line(ReportField.TITLE, saving), line(ReportField.FUNDER, saving), expected(), period());
    }

    private SavedText line(ReportField field, Saving saving) {
        var text = new TextField(getTranslation(field.key()));
        text.setMaxLength(field.length());
        text.setWidthFull();
        return new SavedText(
                        text,
                        report.content().text(field),
                        edit -> services.reports().write(report.id(), field, edit),
                        saving)
                .keptInTab(field.name());
    }

    private Div expected() {
        var header = report.content().header();
        expected.setValue(header.expected());
        expected.setHelperText(
                getTranslation(header.ownExpected() ? "report.expected-own" : "report.expected-computed"));
        expected.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                act(() -> services.reports().expect(report.id(), change.getValue()));
            }
        });
        var row = row(expected);
        if (header.ownExpected()) {
            row.add(small("report.expected-follow", () -> services.reports().expect(report.id(), null)));
        }
        return row;
    }

    private Div period() {
        from.setValue(report.year().from());
        until.setValue(report.year().until());
        var row = row(
                from,
                until,
                small(
                        "report.period-keep",
                        () -> services.reports().choosePeriod(report.id(), from.getValue(), until.getValue())));
        if (report.year().cause() == ReportYear.Cause.OWN) {
            row.add(small("report.period-follow", () -> services.reports().choosePeriod(report.id(), null, null)));
        }
        return row;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("report-row");
        return row;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act(act));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void act(Runnable act) {
        try {
            act.run();
            refresh.run();
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }
}
