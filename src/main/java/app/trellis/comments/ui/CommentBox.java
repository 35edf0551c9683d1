package app.trellis.comments.ui;

import app.trellis.comments.Comment;
import app.trellis.comments.Reader;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** One comment: who, when, and what; its author may correct or remove it. */
final class CommentBox extends Article {

    CommentBox(Comment comment, ZoneId zone, CommentActs acts, Runnable edit) {
        addClassName("comment");
        var when = Formats.of(this).dateTime(comment.writtenAt(), zone);
        getElement().setAttribute("aria-label", getTranslation("comments.by", comment.author(), when));
        var author = new Span(comment.author());
        author.addClassName("comment-author");
        var head = new Div(author, soft(when));
        head.addClassName("comment-head");
        if (comment.editedAt() != null) {
            head.add(soft(getTranslation("comments.edited")));
        }
        if (comment.unread()) {
            head.add(new Badge(getTranslation("comments.new"), Tone.CALM));
        }
        if (comment.mine()) {
            head.add(small("comments.edit", edit), small("comments.remove", () -> acts.remove(comment)));
        }
        add(head);
        if (!comment.mentioned().isEmpty()) {
            var whom = new Span(getTranslation(
                    "comments.for",
                    comment.mentioned().stream().map(Reader::name).collect(Collectors.joining(", @"))));
            whom.addClassName("comment-mention");
            add(whom);
        }
        add(new MarkdownText(comment.text()));
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }

    private Button small(String textKey, Runnable act) {
        var button = new Button(getTranslation(textKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
