package app.trellis.groups.ui;

import app.trellis.groups.Session;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a session is: its format, its norm, whose work it is about. */
final class SessionAbout extends Div {

    SessionAbout(Session session, Component whenAndWho, SessionWords words) {
        addClassName("session-about");
        var badges = new Div(words.format(session));
        badges.addClassName("session-badges");
        add(whenAndWho, badges);
        if (session.format().lowStakes()) {
            badges.add(new Badge(getTranslation("groups.half-baked"), Tone.GOOD));
            add(new Paragraph(getTranslation("groups.half-baked.norm")));
        }
        if (session.author() != null) {
            add(new Paragraph(getTranslation("groups.author", session.author())));
        }
        if (session.ideaLine() != null) {
            add(new Paragraph(getTranslation("groups.idea.line", session.ideaLine())));
        }
    }
}
