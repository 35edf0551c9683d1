package app.trellis.reflection.ui;

import app.trellis.plan.SafetyNearby;
import app.trellis.reflection.Hint;
import app.trellis.reflection.Reflection;
import app.trellis.reflection.ReflectionKind;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a finished reflection leaves: thanks, a few options where an answer was low, and an offer for the plan. */
final class ClosingPanel extends Panel {

    ClosingPanel(Reflection last, ReflectionServices services, Runnable changed) {
        super("reflection.done");
        addClassName("reflection-closing");
        var day = new Paragraph(Formats.of(this).date(last.day()));
        day.addClassName("soft");
        add(day, new Paragraph(getTranslation("reflection.done." + last.kind())));
        for (var hint : Hint.of(last)) {
            add(new H3(getTranslation("reflection.hint." + hint + ".title")));
            add(new Paragraph(getTranslation("reflection.hint." + hint + ".text")));
            var link = link(hint);
            if (link != null) {
                add(link);
            }
        }
        if (last.kind() == ReflectionKind.ENVIRONMENT) {
            services.safety().offer().ifPresent(said -> add(offer(said, services, changed)));
        }
    }

    private @Nullable Anchor link(Hint hint) {
        return switch (hint) {
            case OTHER_TRAINING -> new Anchor("opportunities", getTranslation("reflection.to.opportunities"));
            case PEOPLE -> new Anchor("groups", getTranslation("reflection.to.groups"));
            case STRUCTURE -> new Anchor("review", getTranslation("reflection.to.review"));
            case ADVISOR -> new Anchor("people", getTranslation("reflection.to.people"));
            case OTHER_ROLES, ROOM_FOR_IDEAS -> null;
        };
    }

    private Div offer(SafetyNearby said, ReflectionServices services, Runnable changed) {
        var update = new Button(
                getTranslation("reflection.offer.accept"),
                click -> services.safety().accept(said).ifPresent(before -> {
                    changed.run();
                    Toast.undo(this, "reflection.offer.accepted", () -> {
                        services.safety().accept(before);
                        changed.run();
                    });
                }));
        var offer = new Div(
                new Paragraph(getTranslation("reflection.offer", getTranslation("reflection.choice." + said))), update);
        offer.addClassName("reflection-offer");
        return offer;
    }
}
