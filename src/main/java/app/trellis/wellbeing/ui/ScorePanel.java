package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.NotedScore;
import app.trellis.wellbeing.ScoreService;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** Scores of questionnaires taken elsewhere, with what their publishers say of them. */
final class ScorePanel extends Panel {

    private final ScoreService scores;
    private final UnorderedList list = new UnorderedList();

    ScorePanel(ScoreService scores, LocalDate today) {
        super("wellbeing.scores.title");
        this.scores = scores;
        list.addClassName("noted-scores");
        var form = new ScoreForm(today, data -> {
            scores.note(data);
            Toast.show(this, "wellbeing.scores.added");
            show();
        });
        var disclaimer = new Paragraph(getTranslation("wellbeing.scores.disclaimer"));
        disclaimer.addClassName("support-checked");
        add(new Paragraph(getTranslation("wellbeing.scores.text")), list, disclaimer, form);
        show();
    }

    private void show() {
        list.removeAll();
        scores.list().forEach(score -> list.add(new ScoreItem(score, () -> delete(score))));
    }

    private void delete(NotedScore score) {
        var removed = scores.remove(score.id());
        Toast.undo(this, "wellbeing.scores.deleted", () -> restore(removed));
        show();
    }

    private void restore(NotedScore removed) {
        scores.restore(removed);
        Toast.show(this, "wellbeing.scores.restored");
        show();
    }
}
