package app.trellis.plan.ui;

import app.trellis.plan.Suggestion;
import app.trellis.plan.SuggestionId;
import app.trellis.plan.SuggestionService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** What advisors suggest for the plan, to accept or decline. Not to be seen while nothing waits. */
final class SuggestionsPanel extends Panel {

    private final transient SuggestionService suggestions;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();

    /** @param changed called when the plan has to be read anew */
    SuggestionsPanel(SuggestionService suggestions, ZoneId zone, Runnable changed) {
        super("suggestion.waiting");
        this.suggestions = suggestions;
        this.zone = zone;
        this.changed = changed;
        addClassName("plan-suggestions");
        add(list);
    }

    void show() {
        List<Suggestion> waiting = suggestions.waiting();
        setVisible(!waiting.isEmpty());
        list.removeAll();
        waiting.forEach(each -> list.add(item(each)));
    }

    private ListItem item(Suggestion suggestion) {
        var formats = Formats.of(this);
        var data = suggestion.data();
        var about = new Paragraph(getTranslation(
                "suggestion.about",
                suggestion.advisor(),
                formats.date(suggestion.suggestedAt().atZone(zone).toLocalDate()),
                getTranslation(data.phase().key()),
                formats.date(Objects.requireNonNull(data.target()))));
        about.addClassName("soft");
        var accept = new Button(getTranslation("suggestion.accept"), click -> accept(suggestion));
        accept.setAriaLabel(getTranslation("suggestion.accept.label", data.title()));
        var decline = new Button(getTranslation("suggestion.decline"), click -> decline(suggestion));
        decline.setAriaLabel(getTranslation("suggestion.decline.label", data.title()));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(accept, decline);
        acts.addClassName("plan-suggestion-acts");
        var item = new ListItem(new H3(data.title()), about);
        if (!data.why().isEmpty()) {
            item.add(new Paragraph(data.why()));
        }
        item.add(acts);
        return item;
    }

    private void accept(Suggestion suggestion) {
        if (tried(() -> suggestions.accept(suggestion.id()))) {
            Toast.undo(
                    this,
                    "suggestion.accepted",
                    () -> takeBack(suggestion.id()),
                    suggestion.data().title());
        }
    }

    private void decline(Suggestion suggestion) {
        new DeclineDialog(suggestion, answer -> {
                    suggestions.decline(suggestion.id(), answer);
                    changed.run();
                    Toast.undo(this, "suggestion.declined", () -> takeBack(suggestion.id()), suggestion.advisor());
                })
                .open();
    }

    private void takeBack(SuggestionId id) {
        tried(() -> suggestions.takeBack(id));
    }

    private boolean tried(Runnable act) {
        boolean done = Toast.tried(this, act);
        changed.run();
        return done;
    }
}
