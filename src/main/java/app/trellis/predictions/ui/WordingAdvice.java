package app.trellis.predictions.ui;

import app.trellis.predictions.Wording;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What would make a statement easier to resolve: two pieces of advice at most, and nothing when it is fine. */
final class WordingAdvice extends UnorderedList {

    private static final int MOST = 2;

    WordingAdvice() {
        addClassName("wording-advice");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", getTranslation("predictions.wording"));
    }

    void show(List<Wording> advice) {
        removeAll();
        setVisible(!advice.isEmpty());
        advice.stream()
                .limit(MOST)
                .map(each -> new ListItem(getTranslation("predictions.wording." + each)))
                .forEach(this::add);
    }
}
