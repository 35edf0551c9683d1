package app.trellis.comments.ui;

import app.trellis.account.AccountId;
import app.trellis.comments.CommentRow;
import app.trellis.comments.NamedSubject;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;

/** On a student's page: the open threads, and a way to talk about something that is shared. */
@StyleSheet("styles/comments.css")
final class StudentComments extends Panel {

    private final transient CommentServices services;
    private final transient AccountId student;
    private final Div chosen = new Div();

    StudentComments(CommentServices services, AccountId student) {
        super("comments.title");
        this.services = services;
        this.student = student;
        addClassNames("comments", "comments-content");
        var rows = services.lists().ofStudent(student);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("comments.none-text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("comment-lines");
            rows.stream().filter(row -> row.subject() != null).forEach(row -> list.add(item(row)));
            add(list);
        }
        chosen.addClassName("comments-content");
        chosen.add(new Button(getTranslation("comments.talk"), click -> choose()));
        add(chosen);
    }

    private ListItem item(CommentRow row) {
        var subject = row.subject();
        var words = subject == null ? "" : new SubjectWords(this).title(subject);
        var item = new ListItem(
                new Anchor("comments/" + row.id().value(), words),
                new Paragraph(getTranslation("comments.says", row.author(), row.text())));
        if (row.mentioned()) {
            item.add(new Badge(getTranslation("comments.mentions-you"), Tone.WARN));
        }
        if (row.unread()) {
            item.add(new Badge(getTranslation("comments.new"), Tone.CALM));
        }
        return item;
    }

    private void choose() {
        var about = new Select<NamedSubject>();
        about.setLabel(getTranslation("comments.about"));
        about.addClassName("comment-text");
        about.setItems(services.lists().subjects(student));
        about.setItemLabelGenerator(new SubjectWords(this)::title);
        var place = new Div();
        about.addValueChangeListener(change -> {
            place.removeAll();
            place.add(new CommentsPanel(services, change.getValue().subject(), "comments.title"));
        });
        chosen.removeAll();
        chosen.add(about, place);
        about.focus();
    }
}
