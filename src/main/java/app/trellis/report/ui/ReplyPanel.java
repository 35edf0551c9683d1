package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.ReportHandOverService;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** The student's written reply, until they have signed. */
final class ReplyPanel extends Panel {

    private static final int ROWS = 3;

    ReplyPanel(ReportServices services, AnnualReport report, Saving saving) {
        super("report.reply");
        var about = new Paragraph(getTranslation("report.reply-about"));
        about.addClassName("soft");
        add(about);
        var reply = new TextArea(getTranslation("report.reply-write"));
        reply.setMaxLength(ReportHandOverService.REPLY_LENGTH);
        reply.setMinRows(ROWS);
        reply.setWidthFull();
        reply.setReadOnly(report.signatures().student());
        add(new SavedText(
                        reply,
                        report.content().reply(),
                        edit -> services.handOver().writeReply(report.id(), edit),
                        saving)
                .keptInTab("reply"));
    }
}
