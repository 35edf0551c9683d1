package app.trellis.reflection.ui;

import app.trellis.reflection.Answer;
import app.trellis.shared.text.Translator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as one line. */
record AnswerWords(Translator texts) {

    String of(Answer answer) {
        return Stream.of(
                        answer.score() == null ? "" : texts.get("reflection.score." + answer.score()),
                        answer.choice() == null ? "" : texts.get("reflection.choice." + answer.choice()),
                        Objects.requireNonNull(answer.words()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
