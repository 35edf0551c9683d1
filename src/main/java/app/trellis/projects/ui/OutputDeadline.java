package app.trellis.projects.ui;

import app.trellis.projects.Output;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;

/** Puts the deadline of an output on the plan, and leads to it once it is there. */
record OutputDeadline(Output output, ProjectServices services, VenueText venues, Runnable again) {

    void offer(Div row) {
        var milestone = output.milestone();
        if (milestone != null) {
            var link = new Anchor("plan?milestone=" + milestone.value(), row.getTranslation("projects.output.on-plan"));
            link.getElement().setAttribute("router-link", true);
            row.add(link);
            return;
        }
        venues.day(output.data())
                .filter(day -> !day.isBefore(services.account().today()))
                .ifPresent(day -> {
                    var button = new Button(row.getTranslation("projects.output.to-plan"), click -> plan(row, day));
                    button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                    row.add(button);
                });
    }

    private void plan(Div row, LocalDate day) {
        String venue = output.data().venue();
        String title = venue.isEmpty()
                ? row.getTranslation("projects.output.plan-title", output.title())
                : row.getTranslation("projects.output.plan-title-at", output.title(), venue);
        try {
            services.deadlines().plan(output.id(), title, day);
        } catch (Refused refusal) {
            Toast.refused(row, refusal);
            return;
        }
        again.run();
        Toast.undo(row, "projects.output.planned", () -> {
            services.deadlines().unplan(output.id());
            again.run();
        });
    }
}
