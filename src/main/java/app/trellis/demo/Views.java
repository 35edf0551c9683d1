package app.trellis.demo;

import app.trellis.agenda.EntryId;
import app.trellis.agenda.WorldviewService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the demo student believes, and how it changed. */
class Views {

    private static final LocalTime SUNDAY_NIGHT = LocalTime.of(21, 15);

    private final Stage stage;
    private final WorldviewService worldview;
    private final MentoringService mentoring;

    Views(Stage stage, WorldviewService worldview, MentoringService mentoring) {
        this.stage = stage;
        this.worldview = worldview;
        this.mentoring = mentoring;
    }

    /** Entries on evenings before the demo's day. */
    void hold(LocalDate day) {
        var first = write(
                day,
                22,
                "## Where I stand\n\n"
                        + "Monitoring buys time, and time is what we lack. I am least sure that probes will still work on"
                        + " models that are trained against them.");
        later(
                day,
                13,
                first,
                "## Where I stand\n\n"
                        + "Monitoring buys time, and time is what we lack. I am least sure that probes will still work on"
                        + " models that are trained against them, and that anybody will act on an alarm.");
        var benchmarks = write(
                day,
                19,
                "A benchmark that tells the model to lie measures obedience. Lies that matter are not ordered.");
        differ(
                benchmarks,
                "Daniel Osei",
                "He thinks instructed lies are close enough. We could settle it with 30 cases that nobody asked for.");
        var whole = write(
                day, 11, "Understanding a whole model is further away than catching one kind of harm well enough.");
        differ(
                whole,
                "Interpretability first",
                "They hope that full understanding comes in time. I would bet on narrow monitors now, and be glad to"
                        + " be wrong.");
        worldview.show(whole, true);
        var people =
                write(day, 4, "Most of the risk next year sits in *how* models are used, not in how clever they are.");
        differ(people, "Yuki Tanabe", "She expects the jump in ability to come first.");
    }

    private EntryId write(LocalDate day, int ago, String text) {
        stage.at(day.minusWeeks(ago), SUNDAY_NIGHT);
        return worldview.begin(text);
    }

    private void later(LocalDate day, int ago, EntryId entry, String text) {
        stage.at(day.minusWeeks(ago), SUNDAY_NIGHT);
        worldview.write(entry, new Edit(worldview.find(entry).text(), text));
    }

    private void differ(EntryId entry, String whom, String why) {
        var mentor = mentoring.mentors().stream()
                .filter(each -> each.name().equals(whom))
                .map(Mentor::id)
                .findFirst()
                .orElse(null);
        worldview.differFrom(entry, mentor, whom);
        worldview.writeWhy(entry, new Edit("", why));
    }
}
