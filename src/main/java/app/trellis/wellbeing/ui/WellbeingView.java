package app.trellis.wellbeing.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import app.trellis.wellbeing.ScoreService;
import app.trellis.wellbeing.SupportService;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** The student's own trend, check-ins, scores and support. Nobody else has a screen like it. */
@Route("wellbeing")
@Menu(title = "wellbeing.title", order = 6, icon = "wellbeing")
@RolesAllowed("STUDENT")
@StyleSheet("styles/wellbeing.css")
final class WellbeingView extends Screen {

    private final WellbeingService wellbeing;
    private final TrendPanel trend = new TrendPanel();
    private final Div message = new Div();
    private final SupportService support;
    private final LocalDate today;

    WellbeingView(WellbeingService wellbeing, ScoreService scores, SupportService support, CurrentAccount account) {
        super("wellbeing.title");
        this.wellbeing = wellbeing;
        this.support = support;
        this.today = account.today();
        lead("wellbeing.lead");
        actions(
                new Anchor("reflection", getTranslation("wellbeing.to-reflection")),
                new SupportLink("wellbeing.support.open"));
        var own = new Div(trend, new CheckInPanel(wellbeing, this::refresh));
        var around = new Div(
                new SupportPanel(support, today, this::showMessage), new ScorePanel(scores, today), new StoredPanel());
        own.addClassName("wellbeing-own");
        around.addClassName("wellbeing-around");
        var columns = new Div(own, around);
        columns.addClassName("wellbeing-columns");
        add(new VisibleTo("wellbeing.only-you"), message, columns);
        refresh();
    }

    private void refresh() {
        trend.show(wellbeing.trend());
        showMessage();
    }

    private void showMessage() {
        message.removeAll();
        var pattern = wellbeing.lowPattern();
        message.setVisible(pattern.isPresent());
        pattern.ifPresent(found -> message.add(new LowMessagePanel(found, support.find(), today, this::dismiss)));
    }

    private void dismiss() {
        wellbeing.dismissLowPattern();
        showMessage();
    }
}
