package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.plan.Suggestion;
import app.trellis.plan.SuggestionService;
import app.trellis.plan.SuggestionState;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Suggests a milestone to a student who shares the plan, and says what became of earlier ones. */
final class SuggestPanel extends Panel {

    private final transient SuggestionService suggestions;
    private final transient AccountId student;
    private final transient LocalDate today;
    private final UnorderedList sent = new UnorderedList();

    SuggestPanel(SuggestionService suggestions, AccountId student, LocalDate today) {
        super("suggestion.title");
        this.suggestions = suggestions;
        this.student = student;
        this.today = today;
        addClassName("suggest");
        var lead = new Paragraph(getTranslation("suggestion.lead"));
        lead.addClassName("soft");
        var open = new Button(getTranslation("suggestion.suggest"), click -> open());
        sent.addClassName("suggest-sent");
        add(lead, open, sent);
        show();
    }

    private void show() {
        List<Suggestion> all = suggestions.sent(student);
        sent.setVisible(!all.isEmpty());
        sent.removeAll();
        all.forEach(each -> sent.add(item(each)));
    }

    private void open() {
        new SuggestDialog(today, data -> {
                    var id = suggestions.suggest(student, data);
                    show();
                    Toast.undo(this, "suggestion.sent", () -> tell(() -> suggestions.withdraw(id)), data.title());
                })
                .open();
    }

    private ListItem item(Suggestion suggestion) {
        var data = suggestion.data();
        var title = new Span(getTranslation(
                "suggestion.sent-line",
                data.title(),
                getTranslation(data.phase().key()),
                Formats.of(this).date(Objects.requireNonNull(data.target()))));
        var item = new ListItem(
                title, new Badge(getTranslation("suggestion.state." + suggestion.state()), tone(suggestion.state())));
        if (!suggestion.answer().isEmpty()) {
            item.add(new Paragraph(getTranslation("suggestion.answered", suggestion.answer())));
        }
        if (suggestion.state() == SuggestionState.OPEN) {
            var withdraw = new Button(getTranslation("suggestion.withdraw"), click -> withdraw(suggestion));
            withdraw.setAriaLabel(getTranslation("suggestion.withdraw.label", data.title()));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(withdraw);
        }
        return item;
    }

    private void withdraw(Suggestion suggestion) {
        if (tell(() -> suggestions.withdraw(suggestion.id()))) {
            Toast.undo(
                    this,
                    "suggestion.withdrawn",
                    () -> tell(() -> suggestions.suggestAgain(suggestion.id())),
                    suggestion.data().title());
        }
    }

    private boolean tell(Runnable act) {
        boolean done = Toast.tried(this, act);
        show();
        return done;
    }

    private static Tone tone(SuggestionState state) {
        return switch (state) {
            case OPEN -> Tone.CALM;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.MUTED;
        };
    }
}
