package app.trellis.groups.ui;

import app.trellis.groups.SessionId;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionState;
import app.trellis.groups.SessionText;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A session under way. Every round keeps its box once it was shown, so that a text in somebody's hands stays there when
 * another person goes on to the next round.
 */
final class RunningPart extends Div implements SessionPart {

    private final transient SessionRunService runs;
    private final transient Runnable refresh;
    private final SessionId id;
    private final List<RoundPanel> rounds = new ArrayList<>();
    private final SavedText stronger;
    private final HerePanel here;
    private final RoundTimer timer = new RoundTimer();
    private final Paragraph now = new Paragraph();
    private final Button previous = new Button(getTranslation("groups.previous"), click -> go(-1));
    private final Button next = new Button(getTranslation("groups.next"), click -> go(1));
    private final Button finish = new Button(getTranslation("groups.finish"), click -> finish());
    private transient SessionRun shown;

    RunningPart(SessionRun run, SessionView.Services services, Runnable refresh) {
        this.runs = services.runs();
        this.refresh = refresh;
        this.shown = run;
        id = run.session().id();
        addClassName("group-content");
        var note = new SavedNote();
        var format = run.session().format();
        stronger = box(run, SessionText.STRENGTHENED, "groups.stronger.label", note);
        for (int number = 1; number <= format.rounds().size(); number++) {
            var round = format.rounds().get(number - 1);
            var panel =
                    new RoundPanel(number, round, box(run, SessionText.ofRound(number), "groups.notes." + round, note));
            rounds.add(panel);
            add(panel);
            if (format.strengthens() && number == 2) {
                panel.add(new Paragraph(getTranslation("groups.stronger.text")), stronger);
            }
        }
        here = new HerePanel(run, runs);
        now.getElement().setAttribute("role", "status");
        now.addClassName("round-now");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        var words = new Div(now, new Span(note));
        words.addClassName("round-words");
        var buttons = new Div(previous, next, finish);
        buttons.addClassName("group-row");
        var bar = new Div(timer, words, buttons);
        bar.addClassName("round-bar");
        add(here, bar);
        show(run);
    }

    @Override
    public SessionState state() {
        return SessionState.RUNNING;
    }

    @Override
    public boolean changesByItself() {
        return true;
    }

    @Override
    public boolean follow(SessionRun run) {
        if (run.session().state() != SessionState.RUNNING) {
            return false;
        }
        shown = run;
        show(run);
        return true;
    }

    private void show(SessionRun run) {
        var session = run.session();
        rounds.forEach(panel -> panel.show(session.round(), run));
        stronger.follow(run.text(SessionText.STRENGTHENED));
        here.follow(run);
        timer.show(session.roundStartedAt(), run.now(), session.currentRound().minutes());
        var words = getTranslation(
                "groups.now",
                session.round(),
                session.format().rounds().size(),
                getTranslation("groups.round." + session.currentRound()));
        if (!words.equals(now.getText())) {
            now.setText(words);
        }
        previous.setEnabled(session.round() > 1);
        next.setVisible(session.hasNextRound());
        finish.setVisible(!session.hasNextRound());
    }

    private SavedText box(SessionRun run, SessionText box, String labelKey, SavedNote note) {
        return SessionBox.of(getTranslation(labelKey), run, box, runs, note);
    }

    private void go(int step) {
        int round = shown.session().round();
        runs.go(id, round, round + step);
        refresh.run();
    }

    private void finish() {
        runs.finish(id);
        Toast.undo(this, "groups.finished-now", () -> {
            runs.resume(id);
            refresh.run();
        });
        refresh.run();
    }
}
