package app.trellis.groups.ui;

import app.trellis.account.Role;
import app.trellis.groups.Session;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionRun.Attendee;
import app.trellis.groups.SessionState;
import app.trellis.groups.SessionText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** After a session: its summary, what was written, who was there, and what may come of it. */
final class FinishedPart extends Div implements SessionPart {

    private final transient SessionRun run;
    private final Session session;
    private final transient SessionView.Services services;
    private final SavedNote note = new SavedNote();

    FinishedPart(SessionRun run, SessionView.Services services, Runnable refresh) {
        this.run = run;
        this.services = services;
        session = run.session();
        addClassName("group-content");
        add(summary(), notes());
        if (session.format().strengthens()) {
            add(new StrongerPanel(session, box(SessionText.STRENGTHENED, "groups.stronger.label"), services.ideas()));
        }
        if (session.mine()
                && session.format().aboutAnIdea()
                && services.reader().has(Role.STUDENT)) {
            add(new IdeaPanel(session, services.ideas(), refresh));
        }
        if (session.mine()) {
            add(kindWords());
        }
        add(new HerePanel(run, services.runs()), next(refresh));
    }

    private Panel summary() {
        var panel = new Panel("groups.summary");
        panel.add(new Paragraph(getTranslation("groups.summary.text")));
        panel.add(box(SessionText.SUMMARY, "groups.summary.label"), note);
        return panel;
    }

    private SavedText box(SessionText box, String labelKey) {
        return SessionBox.of(getTranslation(labelKey), run, box, services.runs(), note);
    }

    private Panel notes() {
        var panel = new Panel("groups.notes");
        var rounds = session.format().rounds();
        for (int number = 1; number <= rounds.size(); number++) {
            var written = run.text(SessionText.ofRound(number));
            var text = new Paragraph(written.isBlank() ? getTranslation("groups.notes.none") : written);
            text.addClassName("as-typed");
            panel.add(new H3(getTranslation("groups.round." + rounds.get(number - 1))), text);
        }
        var here = run.attendees().stream()
                .filter(Attendee::here)
                .map(Attendee::name)
                .collect(Collectors.joining(", "));
        panel.add(new Paragraph(getTranslation("groups.notes.here", here)));
        return panel;
    }

    /** Criticism of what one has worked on hurts (the post, section "Making the most of a PhD"), so a kind word follows. */
    private Panel kindWords() {
        var panel = new Panel("groups.after");
        panel.addClassName("kind-words");
        panel.add(new Paragraph(getTranslation("groups.after." + session.format())));
        return panel;
    }

    private Panel next(Runnable refresh) {
        var panel = new Panel("groups.then");
        if (services.reader().has(Role.STUDENT)) {
            panel.add(
                    new Paragraph(getTranslation("groups.then.plan")),
                    new Anchor("plan", getTranslation("groups.then.plan.link")));
        }
        var resume = new Button(getTranslation("groups.resume"), click -> {
            services.runs().resume(session.id());
            refresh.run();
        });
        resume.addThemeVariants(ButtonVariant.TERTIARY);
        panel.add(resume);
        return panel;
    }

    @Override
    public SessionState state() {
        return SessionState.FINISHED;
    }

    @Override
    public boolean changesByItself() {
        return false;
    }

    @Override
    public boolean follow(SessionRun now) {
        return now.session().equals(session);
    }
}
