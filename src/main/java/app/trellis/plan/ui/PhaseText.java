package app.trellis.plan.ui;

import app.trellis.plan.PhaseWindow;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;

/** Says when a phase has its lane, and why there. */
record PhaseText(Translator texts, Formats formats) {

    String of(PhaseWindow window) {
        var from = window.mainFrom();
        var to = window.mainTo();
        var when = from == null || to == null
                ? texts.get("plan-view.phase.light", formats.date(window.from()), formats.date(window.to()))
                : texts.get("plan-view.phase.main", formats.date(from), formats.date(to));
        var why = window.why();
        return texts.get("plan-view.phase.window", when, texts.get(why.key(), why.args()));
    }
}
