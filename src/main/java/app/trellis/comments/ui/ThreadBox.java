package app.trellis.comments.ui;

import app.trellis.comments.Comment;
import app.trellis.comments.CommentThread;
import app.trellis.comments.Reader;
import app.trellis.comments.ThreadId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;

/** One thread: its comments, and what can be done with it. */
final class ThreadBox extends Div {

    private final transient CommentThread thread;
    private final transient List<Reader> others;
    private final transient CommentActs acts;
    private final transient String key;
    private final Div below = new Div();

    ThreadBox(CommentThread thread, List<Reader> others, CommentActs acts, ZoneId zone, String key) {
        this.thread = thread;
        this.others = others;
        this.acts = acts;
        this.key = key;
        addClassName("comment-thread");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "comments.thread", thread.comments().getFirst().author()));
        thread.comments().forEach(comment -> add(new CommentBox(comment, zone, acts, () -> edit(comment))));
        below.addClassName("comment-acts");
        showActs();
        add(below);
    }

    ThreadId thread() {
        return thread.id();
    }

    void focusThread() {
        getElement().callJsFunction("focus");
    }

    private void showActs() {
        below.removeAll();
        if (thread.resolved()) {
            var who = new Paragraph(getTranslation("comments.resolved-by", thread.resolvedBy()));
            who.addClassName("soft");
            below.add(who, small("comments.reopen", () -> acts.reopen(thread.id())));
            return;
        }
        if (!others.isEmpty()) {
            below.add(small("comments.answer", this::answer));
        }
        below.add(small("comments.resolve", () -> acts.resolve(thread.id())));
    }

    private void answer() {
        open(new CommentForm("comments.your-answer", others, key, draft -> acts.answer(thread.id(), draft)));
    }

    private void edit(Comment comment) {
        open(new CommentForm(
                        "comments.your-comment",
                        others,
                        key + "/" + comment.id().value(),
                        draft -> acts.change(comment, draft))
                .with(comment.text(), comment.mentioned()));
    }

    private void open(CommentForm form) {
        below.removeAll();
        below.add(form.leaving(this::showActs));
        form.focusText();
    }

    private Button small(String textKey, Runnable act) {
        var button = new Button(getTranslation(textKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
