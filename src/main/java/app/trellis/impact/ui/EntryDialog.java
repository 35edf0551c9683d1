package app.trellis.impact.ui;

import app.trellis.impact.CatalogueBefore;
import app.trellis.impact.EntryChange;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;

/** One entry as text. What is wrong in it is said with its line and the way to mend it, and nothing typed is lost. */
final class EntryDialog extends FormDialog {

    /** Where a new entry begins. */
    static final String BLANK = """
            format: 1
            entries:
            - id:
              kind: workshop
              name:
              organiser:
              region: global
              remote: "no"
              url: https://
              gives: {en: "", de: ""}
              gaps: [safety_community]
              status: active
              editions:
              - label: "2027"
                certainty: confirmed
                deadlines:
                - {type: paper, date: 2027-01-15, time: "23:59", zone: AoE, certainty: confirmed}
              evidence: {basis: official_page}
              confidence: high
            """;

    private final TextArea text = new TextArea(getTranslation("impact.curate.text"));
    private final UnorderedList problems = new UnorderedList();
    private final transient Function<String, EntryChange> store;
    private final transient Consumer<CatalogueBefore> stored;

    EntryDialog(String before, Function<String, EntryChange> store, Consumer<CatalogueBefore> stored) {
        super("impact.curate.edit", "impact.curate.save");
        this.store = store;
        this.stored = stored;
        addClassName("entry-dialog");
        text.setValue(before);
        text.addClassName("entry-text");
        problems.addClassName("entry-problems");
        problems.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("impact.curate.text-help")), text, problems);
    }

    @Override
    protected boolean save() {
        problems.removeAll();
        var change = store.apply(text.getValue());
        change.problems().forEach(problem -> {
            var line = ProblemText.of(problem, this);
            problems.add(new ListItem(line));
        });
        var before = change.before();
        if (before != null) {
            stored.accept(before);
        }
        return change.stored();
    }
}
