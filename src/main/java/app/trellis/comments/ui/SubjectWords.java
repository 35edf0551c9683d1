package app.trellis.comments.ui;

import app.trellis.comments.NamedSubject;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;

/** What a thread hangs on, in words, and where it is. */
record SubjectWords(Component near) {

    String title(NamedSubject named) {
        var on = named.on();
        return near.getTranslation(
                "comments.on." + named.subject().kind(),
                named.title(),
                on == null ? "" : Formats.of(near).date(on));
    }

    /** Where the student sees it; an advisor sees it on the student's page. */
    static String address(NamedSubject named, boolean mine) {
        var subject = named.subject();
        return !mine
                ? "students/" + subject.student().value()
                : switch (subject.kind()) {
                    case MILESTONE -> "plan?milestone=" + subject.id();
                    case REVIEW -> "review/" + subject.id();
                    case IDEA -> "ideas/" + subject.id();
                    case PROJECT -> "projects/" + subject.id();
                    case MEETING -> "people/meetings/" + subject.id();
                    case BET -> "agenda/bets/" + subject.id();
                    case AGENDA_VERSION -> "agenda/versions";
                    case STUDENT -> "comments";
                };
    }
}
