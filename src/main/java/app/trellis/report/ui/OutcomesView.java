package app.trellis.report.ui;

import app.trellis.report.Outcome;
import app.trellis.report.OutcomeLabel;
import app.trellis.report.OutcomeService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Outcomes: the scale on which advisors judge a year, in both languages. No report is here. */
@Route("admin/outcomes")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/report.css")
final class OutcomesView extends Screen implements BeforeEnterObserver {

    private final transient OutcomeService outcomes;
    private final OrderedList list = new OrderedList();

    OutcomesView(OutcomeService outcomes) {
        super("report.outcomes");
        this.outcomes = outcomes;
        list.addClassName("report-scale");
        var add = new Button(
                getTranslation("report.outcomes.add"),
                click -> new OutcomeDialog("report.outcome-add", new OutcomeLabel("", ""), this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        lead("report.outcomes.lead");
        add(new AdminPlaces("admin/outcomes"), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        List<Outcome> all = outcomes.all();
        for (int place = 0; place < all.size(); place++) {
            list.add(item(all.get(place), place, all.size()));
        }
    }

    private ListItem item(Outcome outcome, int place, int number) {
        var english = new Span(outcome.label().english());
        english.getElement().setAttribute("lang", "en");
        var german = new Span(outcome.label().german());
        german.getElement().setAttribute("lang", "de");
        var words = new Div(english, german);
        words.addClassName("report-words");
        if (outcome.retired()) {
            words.add(new Badge(getTranslation("report.outcomes.retired"), Tone.MUTED));
        }
        var acts = new Div();
        acts.addClassName("report-acts");
        if (place > 0) {
            acts.add(button("up", outcome, () -> outcomes.move(outcome.id(), -1)));
        }
        if (place < number - 1) {
            acts.add(button("down", outcome, () -> outcomes.move(outcome.id(), 1)));
        }
        acts.add(button("rename", outcome, () -> rename(outcome)));
        if (outcome.retired()) {
            acts.add(button("restore", outcome, () -> outcomes.restore(outcome.id())));
        } else if (outcome.used()) {
            acts.add(button("retire", outcome, () -> retire(outcome)));
        } else {
            acts.add(button("remove", outcome, () -> remove(outcome, place, number)));
        }
        return new ListItem(words, acts);
    }

    private Button button(String name, Outcome outcome, Runnable act) {
        var words = getTranslation("report.outcomes." + name);
        var button = new Button(words, click -> {
            try {
                act.run();
            } catch (Refused refusal) {
                Toast.refused(this, refusal);
            }
            show();
        });
        button.setAriaLabel(getTranslation(
                "report.outcomes.act",
                words,
                outcome.label().in(Formats.of(this).locale())));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void add(OutcomeLabel label) {
        var id = outcomes.add(label);
        undo("report.outcomes.added", () -> outcomes.remove(id));
    }

    private void rename(Outcome outcome) {
        new OutcomeDialog("report.outcome-rename", outcome.label(), label -> {
                    outcomes.rename(outcome.id(), label);
                    undo("report.outcomes.renamed", () -> outcomes.rename(outcome.id(), outcome.label()));
                })
                .open();
    }

    private void retire(Outcome outcome) {
        outcomes.retire(outcome.id());
        undo("report.outcomes.was-retired", () -> outcomes.restore(outcome.id()));
    }

    /** What comes back comes last, and goes to its old place from there. */
    private void remove(Outcome outcome, int place, int number) {
        outcomes.remove(outcome.id());
        undo("report.outcomes.removed", () -> outcomes.move(outcomes.add(outcome.label()), place - number + 1));
    }

    private void undo(String key, Runnable undo) {
        show();
        Toast.undo(this, key, () -> {
            undo.run();
            show();
        });
    }
}
