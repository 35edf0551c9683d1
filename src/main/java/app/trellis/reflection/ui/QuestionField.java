package app.trellis.reflection.ui;

import app.trellis.reflection.Answer;
import app.trellis.reflection.Question;
import app.trellis.reflection.Reflection;
import app.trellis.reflection.ReflectionService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One question: a scale or a choice where there is one, room for words, and what was said last time. */
final class QuestionField extends Div {

    private final Question question;
    private final String about;
    private final transient ReflectionService service;
    private final transient Saving saving;

    QuestionField(
            Question question,
            String about,
            @Nullable Reflection draft,
            @Nullable Reflection last,
            ReflectionService service,
            Saving saving) {
        this.question = question;
        this.about = about;
        this.service = service;
        this.saving = saving;
        addClassName("reflection-question");
        var title = getTranslation("reflection.question." + question, about);
        add(new H3(title));
        var answer = draft == null ? Answer.none(question, about) : draft.answer(question, about);
        if (question.scored()) {
            add(scale(title, answer.score()));
        }
        if (!question.choices().isEmpty()) {
            add(choice(title, answer.choice()));
        }
        add(words(title, answer.words()));
        if (last != null && last.answer(question, about).isGiven()) {
            add(lastTime(last));
        }
    }

    private RadioButtonGroup<Integer> scale(String title, @Nullable Integer value) {
        var labels =
                IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST).boxed().toList();
        return group(
                title,
                labels,
                value,
                each -> service.answer(question, about, each, null),
                each -> getTranslation("reflection.score." + each));
    }

    private RadioButtonGroup<String> choice(String title, @Nullable String value) {
        return group(
                title,
                question.choices(),
                value,
                each -> service.answer(question, about, null, each),
                each -> getTranslation("reflection.choice." + each));
    }

    private <T> RadioButtonGroup<T> group(
            String title, List<T> items, @Nullable T value, Consumer<T> store, ItemLabelGenerator<T> label) {
        var group = new RadioButtonGroup<T>();
        group.setAriaLabel(title);
        group.setItems(items);
        group.setItemLabelGenerator(label);
        group.addClassName("chips");
        if (value != null) {
            group.setValue(value);
        }
        group.addValueChangeListener(change -> saving.store(() -> store.accept(change.getValue())));
        return group;
    }

    /** Never copied into the browser's tab, as the check-in is not. */
    private SavedText words(String title, String seen) {
        var area = new TextArea();
        area.setAriaLabel(getTranslation("reflection.words", title));
        area.setPlaceholder(getTranslation("reflection.words.placeholder"));
        area.setMaxLength(Answer.LENGTH);
        return new SavedText(area, seen, edit -> service.write(question, about, edit), saving);
    }

    private Paragraph lastTime(Reflection last) {
        var said = new AnswerWords(this::getTranslation).of(last.answer(question, about));
        var text = new Paragraph(
                getTranslation("reflection.last-time", Formats.of(this).date(last.day()), said));
        text.addClassNames("soft", "as-typed");
        return text;
    }
}
