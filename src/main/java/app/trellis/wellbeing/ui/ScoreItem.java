package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Formats;
import app.trellis.wellbeing.NotedScore;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One noted score, its published band, and the day. */
final class ScoreItem extends ListItem {

    ScoreItem(NotedScore score, Runnable delete) {
        addClassName("noted-score");
        var date = Formats.of(this).date(score.takenOn());
        var questionnaire = getTranslation("wellbeing.scores.questionnaire." + score.questionnaire());
        var value = new Span(getTranslation(
                "wellbeing.scores.row",
                questionnaire,
                score.score(),
                score.questionnaire().highest()));
        value.addClassName("support-name");
        var day = new Span(date);
        day.addClassName("support-checked");
        var remove = new Button(getTranslation("wellbeing.delete"), click -> delete.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("wellbeing.scores.delete", questionnaire, date));
        var line = new Div(value, day, remove);
        line.addClassName("support-line");
        add(line, new Paragraph(getTranslation("wellbeing.scores.band." + score.band())));
    }
}
