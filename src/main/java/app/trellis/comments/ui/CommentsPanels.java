package app.trellis.comments.ui;

import app.trellis.account.AccountId;
import app.trellis.comments.Subject;
import app.trellis.comments.SubjectKind;
import app.trellis.shared.Id;
import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;

/**
 * The threads on a thing, for the screen that shows it. The only part of this package that other features see. What a
 * panel shows and lets its reader do is decided by {@link app.trellis.comments.CommentService} each time.
 */
@NamedInterface("panel")
@org.springframework.stereotype.Component
public final class CommentsPanels {

    private final CommentServices services;

    CommentsPanels(CommentServices services) {
        this.services = services;
    }

    /** On one of the signed-in student's own things. Not to be seen while there is nobody to talk to, and no comment. */
    public Component mine(SubjectKind kind, Id id) {
        return of(Subject.of(services.account().id(), kind, id));
    }

    /** On one of the signed-in student's own things that is named by something else than an id. */
    public Component mine(SubjectKind kind, String id) {
        return of(new Subject(services.account().id(), kind, id));
    }

    /** On anybody's thing; refused as unknown unless the signed-in person can see it. */
    public Component of(Subject subject) {
        return new CommentsPanel(services, subject, "comments.title");
    }

    /** What an advisor and a student say to each other, on whatever of the student's things, and a way to begin. */
    public Component with(AccountId student) {
        return new StudentComments(services, student);
    }

    /** On nothing in particular of a student. */
    public Component general(AccountId student) {
        return new CommentsPanel(services, Subject.general(student), "comments.general");
    }
}
