package app.trellis.comments.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.comments.CommentRow;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;

/** A thread as a row; what is not to be seen now has no words and leads nowhere. */
record CommentRows(Component near, CurrentAccount account) {

    private static final String ROW = """
            ${item.title ? html`<article class="comment-row">
              <h2>${item.id ? html`<a href="comments/${item.id}">${item.title}</a>` : html`${item.title}`}
                ${item.mention ? html`<span class="badge tone-warn">${item.mention}</span>` : ''}
                ${item.fresh ? html`<span class="badge tone-calm">${item.fresh}</span>` : ''}</h2>
              <p class="comment-beginning">${item.text}</p>
              <p class="soft">${item.who}</p>
            </article>` : html`<article class="comment-row" aria-busy="true"></article>`}""";

    LitRenderer<CommentRow> renderer() {
        return LitRenderer.<CommentRow>of(ROW)
                .withProperty(
                        "id",
                        row -> row.subject() == null ? "" : row.id().value().toString())
                .withProperty("title", this::title)
                .withProperty("mention", row -> row.mentioned() ? near.getTranslation("comments.mentions-you") : "")
                .withProperty("fresh", row -> row.unread() ? near.getTranslation("comments.new") : "")
                .withProperty("text", CommentRow::text)
                .withProperty("who", this::who);
    }

    private String title(CommentRow row) {
        var subject = row.subject();
        if (subject == null) {
            return near.getTranslation("comments.gone");
        }
        var words = new SubjectWords(near).title(subject);
        boolean mine = subject.subject().student().equals(account.id());
        return mine ? words : near.getTranslation("comments.of-student", row.student(), words);
    }

    private String who(CommentRow row) {
        return row.subject() == null
                ? near.getTranslation("comments.gone-text")
                : near.getTranslation(
                        "comments.last",
                        row.comments(),
                        row.author(),
                        Formats.of(near).dateTime(row.writtenAt(), account.zone()));
    }
}
