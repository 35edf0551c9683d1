package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.LowPattern;
import app.trellis.wellbeing.Support;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/**
 * The calm message after low answers: people to turn to, what else can change, why it is here and
 * how it goes. It never interrupts: no dialog, no colour of alarm.
 */
final class LowMessagePanel extends Panel {

    LowMessagePanel(LowPattern pattern, Support support, LocalDate today, Runnable dismiss) {
        super("wellbeing.low.title");
        addClassName("low-message");
        var why = new Paragraph(getTranslation("wellbeing.low.why." + pattern));
        var clears = new Paragraph(getTranslation("wellbeing.low.clears"));
        why.addClassName("low-message-why");
        clears.addClassName("low-message-why");
        var button = new Button(getTranslation("wellbeing.low.dismiss"), click -> {
            dismiss.run();
            Toast.show(this, "wellbeing.low.dismissed");
        });
        var actions = new Div(new SupportLink("wellbeing.low.more"), button);
        actions.addClassName("low-message-actions");
        add(
                new Paragraph(getTranslation("wellbeing.low.text")),
                new NearestSupport(support, today),
                new Paragraph(getTranslation("wellbeing.options.text")),
                new OptionList(),
                why,
                clears,
                actions);
    }
}
