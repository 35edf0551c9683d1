package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.Session;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.Component;

/** A session in words. */
record SessionWords(Component near, CurrentAccount reader) {

    Badge format(Session session) {
        return new Badge(near.getTranslation("groups.format." + session.format()), Tone.CALM);
    }

    /** Such as 26 Nov 2026, 17:00 CET · Ada presents. */
    String whenAndWho(Session session) {
        var when = Formats.of(near).dateTime(session.startsAt(), reader.zone());
        if (session.mine()) {
            return near.getTranslation("groups.when.you", when);
        }
        return session.presenterName() == null
                ? near.getTranslation("groups.when.nobody", when)
                : near.getTranslation("groups.when.who", when, session.presenterName());
    }
}
