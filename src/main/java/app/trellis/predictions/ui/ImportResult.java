package app.trellis.predictions.ui;

import app.trellis.predictions.ImportPreview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What an import would do or has done, and which lines make no prediction, with the reason. */
final class ImportResult extends Div {

    private static final int MOST_PROBLEMS = 200;

    /** @param key the sentence with the numbers of new and of known predictions */
    ImportResult(String key, ImportPreview preview) {
        addClassName("import-result");
        add(new Paragraph(getTranslation(key, preview.added(), preview.known())));
        if (!preview.samples().isEmpty()) {
            var samples = new UnorderedList();
            preview.samples().forEach(each -> samples.add(new ListItem(each)));
            add(samples);
        }
        var problems = preview.problems();
        if (!problems.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("import-problems");
            problems.stream()
                    .limit(MOST_PROBLEMS)
                    .map(each -> new ListItem(getTranslation(
                            "predictions.import.line",
                            String.valueOf(each.number()),
                            getTranslation("predictions.problem." + each.problem()))))
                    .forEach(list::add);
            add(new Paragraph(getTranslation("predictions.import.problems", problems.size())), list);
        }
    }
}
