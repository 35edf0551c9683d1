package app.trellis.report.ui;

import app.trellis.report.ReportPrefill;
import app.trellis.report.ReportState;
import app.trellis.report.ReportYear;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** What several screens of the report say, in the reader's language. */
record ReportWords(Component near) {

    /** By when it is due, and why then. */
    String due(ReportYear year) {
        return near.getTranslation(
                "report.due." + year.cause(), formats().date(year.due()), year.number(), year.movedDays());
    }

    /** Both days of the period. */
    String period(ReportYear year) {
        return near.getTranslation(
                "report.period", formats().date(year.from()), formats().date(year.until()));
    }

    Badge badge(ReportState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.MUTED;
            case HANDED_OVER -> Tone.CALM;
            case LOCKED -> Tone.GOOD;
        };
        return new Badge(near.getTranslation("report.state." + state), tone);
    }

    ReportPrefill prefill() {
        return new ReportPrefill(near::getTranslation, this::unbroken, formats()::month);
    }

    /** In a column of a table a date stays on one line. */
    private String unbroken(LocalDate day) {
        return formats().date(day).replace(' ', '\u00a0');
    }

    private Formats formats() {
        return Formats.of(near);
    }
}
