package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackRequest;
import app.trellis.ideas.Judgement;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.Reading;
import app.trellis.ideas.SealData;
import app.trellis.ideas.Verdict;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;

/** Three numbers side by side, what they say, the mentor's words, and one line to keep. */
final class RevealedNumbers extends Div {

    private final transient Judgement judgement;
    private final transient FeedbackServices services;
    private final transient FeedbackView.Acts acts;

    RevealedNumbers(
            Judgement judgement, List<FeedbackRequest> requests, FeedbackServices services, FeedbackView.Acts acts) {
        this.judgement = judgement;
        this.services = services;
        this.acts = acts;
        addClassName("feedback-form");
        var actual = Objects.requireNonNull(judgement.actual());
        var sealed = judgement.sealed();
        if (sealed != null && judgement.isToCelebrate()) {
            add(celebration());
        }
        add(numbers(sealed, actual));
        if (sealed != null) {
            add(reading(sealed, actual));
        }
        requests.stream()
                .map(FeedbackRequest::answer)
                .filter(Objects::nonNull)
                .forEach(answer -> add(comments(answer)));
        add(lesson());
    }

    private Div celebration() {
        var title = new H3(getTranslation("feedback.disagreed.title"));
        var text = new Paragraph(
                getTranslation("feedback.disagreed.text", judgement.mentor().name()));
        var thanks = new Button(
                getTranslation("feedback.disagreed.thanks"),
                click -> acts.take(() -> {
                    services.judgements()
                            .acknowledge(judgement.idea(), judgement.mentor().id());
                    return null;
                }));
        var box = new Div(title, text, thanks);
        box.addClassName("celebration");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private DescriptionList numbers(@org.jspecify.annotations.Nullable SealData sealed, Verdict actual) {
        var list = new DescriptionList();
        list.addClassName("three-numbers");
        var mentor = judgement.mentor().name();
        if (sealed != null) {
            list.add(number("feedback.own", String.valueOf(sealed.own()), ""));
            list.add(number("feedback.you-expected", String.valueOf(sealed.predicted()), sealed.reason()));
        }
        list.add(number("feedback.they-said", String.valueOf(actual.promising()), actual.reason(), mentor));
        return list;
    }

    private Div number(String key, String number, String reason, Object... arguments) {
        var value = new Span(number);
        value.addClassName("number");
        var detail = new DescriptionList.Description(value);
        if (!reason.isEmpty()) {
            detail.add(new Paragraph(reason));
        }
        return new Div(new DescriptionList.Term(getTranslation(key, arguments)), detail);
    }

    private Paragraph reading(SealData sealed, Verdict actual) {
        int own = Objects.requireNonNull(sealed.own());
        int predicted = Objects.requireNonNull(sealed.predicted());
        var reading = Reading.of(own, predicted, actual.promising());
        return new Paragraph(getTranslation(
                "feedback.reading." + reading, judgement.mentor().name(), Math.abs(predicted - actual.promising())));
    }

    private Div comments(FeedbackAnswer answer) {
        var box = new Div();
        box.addClassName("feedback-comments");
        comment(box, "feedback.on-theory", answer.onTheory());
        comment(box, "feedback.on-tractability", answer.onTractability());
        comment(box, "feedback.on-interest", answer.onInterest());
        if (answer.strong()) {
            box.add(new Paragraph(
                    getTranslation("feedback.says-strong", judgement.mentor().name())));
        }
        return box;
    }

    private void comment(Div box, String key, String text) {
        if (!text.isEmpty()) {
            var words = new Paragraph(text);
            words.addClassName("mentor-words");
            box.add(new H3(getTranslation(key)), words);
        }
    }

    private Div lesson() {
        var field = new TextField(getTranslation("feedback.lesson"));
        field.setMaxLength(JudgementService.LESSON_LENGTH);
        field.setValue(judgement.lesson());
        var save = new Button(
                getTranslation("feedback.lesson.save"),
                click -> acts.take(() -> {
                    services.judgements()
                            .learn(judgement.idea(), judgement.mentor().id(), field.getValue());
                    return "feedback.lesson.saved";
                }));
        save.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(field, save);
        row.addClassName("feedback-lesson");
        return row;
    }
}
