package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.ReportField;
import app.trellis.report.ReportService;
import app.trellis.shared.ui.BothTexts;
import app.trellis.shared.ui.MarkdownField;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** One part of a report: what is typed, and what Trellis knows, which is taken over only when the student says so. */
final class FieldPanel extends Panel {

    private static final int ROWS = 5;
    private static final int MOST_ROWS = 30;

    private final transient String known;
    private final TextArea area = new TextArea();
    private final SavedText saved;
    private final Div place = new Div();
    private final Div clash = new Div();

    FieldPanel(ReportService reports, AnnualReport report, ReportField field, String known, Saving saving) {
        super(field.key());
        this.known = known;
        addClassName("report-field");
        area.setLabel(getTranslation("report.write", getTranslation(field.key())));
        area.setMaxLength(field.length());
        area.setMinRows(ROWS);
        area.setMaxRows(MOST_ROWS);
        area.setWidthFull();
        saved = new SavedText(
                        area, report.content().text(field), edit -> reports.write(report.id(), field, edit), saving)
                .keptInTab(field.name());
        var about = new Paragraph(getTranslation("report.about." + field));
        about.addClassName("soft");
        add(about, place, clash);
        read();
        if (field.isFilledIn()) {
            add(known(getTranslation(field.key())));
        }
    }

    private Details known(String name) {
        if (known.isEmpty()) {
            var nothing =
                    new Details(getTranslation("report.known"), new Paragraph(getTranslation("report.known-nothing")));
            nothing.setOpened(false);
            return nothing;
        }
        var take = new Button(getTranslation("report.take-over"), click -> takeOver());
        take.setAriaLabel(getTranslation("report.take-over-of", name));
        take.addThemeVariants(ButtonVariant.SMALL);
        var details = new Details(getTranslation("report.known"), new MarkdownText(known), take);
        details.setOpened(area.getValue().isBlank());
        return details;
    }

    /** What is typed is never overwritten: with both there, the student sees both and says which. */
    private void takeOver() {
        clash.removeAll();
        String typed = area.getValue();
        if (typed.isBlank()) {
            put(known);
        } else if (!typed.contains(known)) {
            clash.add(new BothTexts("report.clash.title", "report.clash", known, choice -> {
                clash.removeAll();
                switch (choice) {
                    case MINE -> read();
                    case OTHER -> put(known);
                    case BOTH -> put(area.getValue().strip() + "\n\n" + known);
                }
            }));
        } else {
            clash.add(new Paragraph(getTranslation("report.known-same")));
        }
    }

    private void put(String text) {
        area.setValue(text);
        read();
    }

    private void read() {
        place.removeAll();
        place.add(new MarkdownField(saved));
    }
}
