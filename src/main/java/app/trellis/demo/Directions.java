package app.trellis.demo;

import app.trellis.agenda.AgendaItem;
import app.trellis.agenda.AgendaService;
import app.trellis.agenda.AgendaVersionService;
import app.trellis.agenda.AmbitionLevel;
import app.trellis.agenda.AmbitionService;
import app.trellis.agenda.BetData;
import app.trellis.agenda.BetDecisionService;
import app.trellis.agenda.BetService;
import app.trellis.agenda.ItemKind;
import app.trellis.agenda.PromptService;
import app.trellis.agenda.Rhythm;
import app.trellis.agenda.ThemeId;
import app.trellis.shared.Edit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Where the demo student is heading: two bets, a worldview that changes, and an agenda in two versions. */
class Directions {

    private static final LocalTime EVENING = LocalTime.of(20, 40);

    private static final int FIRST_PROMPT_WEEKS = 16;

    private static final Map<String, String> ANSWERS = Map.of(
            "not-to-matter",
            "That models never act on their own, or that nobody would act on an alarm. The second worries me more.",
            "known-for",
            "For the first test of deception that nobody had ordered.",
            "wrong-about-all",
            "That there is no direction for lies at all, only many small habits that look like one.",
            "changed-mind",
            "About transfer. I thought probes carry over; two families said no, and the second one I believed.",
            "three-sentences",
            "Models that are asked will say what we want to hear. My work looks inside while they say it. If it holds,"
                    + " a lab can stop a model that misleads people before they do what it says.",
            "surprise",
            "That a probe finds the topic and not the lie. I could look for it with the control from June.");

    private final Stage stage;
    private final BetService bets;
    private final BetDecisionService decisions;
    private final Views views;
    private final PromptService prompts;
    private final AmbitionService ambition;
    private final AgendaService agendas;
    private final AgendaVersionService versions;

    Directions(
            Stage stage,
            BetService bets,
            BetDecisionService decisions,
            Views views,
            PromptService prompts,
            AmbitionService ambition,
            AgendaService agendas,
            AgendaVersionService versions) {
        this.stage = stage;
        this.bets = bets;
        this.decisions = decisions;
        this.views = views;
        this.prompts = prompts;
        this.ambition = ambition;
        this.agendas = agendas;
        this.versions = versions;
    }

    /** Everything before the demo's day. */
    void take(LocalDate day) {
        stage.enter(Cast.STUDENT);
        transfer(day);
        unprompted(day);
        views.hold(day);
        at(day, 15);
        ambition.answer(
                AmbitionLevel.STEPS, false, "Work on lies that nobody asked for, instead of one more layer sweep.");
        answer(day);
        agenda(day);
    }

    private void transfer(LocalDate day) {
        var from = at(day, 24);
        var id = bets.place(
                new BetData(
                        "One probe for every model family",
                        "If it held, monitoring would not start from zero with each release. It may fail because"
                                + " families hide things in different places.",
                        from,
                        from.plusMonths(6),
                        "Two families in a row stay below an AUROC of 0.7 on the held-out set."),
                Rhythm.EVERY_TWO_MONTHS);
        at(day, 15);
        bets.look(id, from.plusMonths(2), "One family at 0.66. One more to go.");
        at(day, 8);
        decisions.ruleMet(id);
        at(day, 7);
        decisions.stop(
                id,
                "The first family had said so after a week. I would now test the pair that is furthest apart first.");
    }

    private void unprompted(LocalDate day) {
        var from = at(day, 9);
        bets.place(
                new BetData(
                        "Catch deception that nobody asked for",
                        "All benchmarks tell the model to lie. If honest-looking agents deceive on their own, that is"
                                + " the case that matters, and nobody has a test for it.",
                        from,
                        from.plusMonths(9),
                        "Fewer than 20 clear cases in the negotiation logs by March, or three labellers who cannot"
                                + " agree on them."),
                Rhythm.EVERY_TWO_MONTHS);
    }

    private void agenda(LocalDate day) {
        at(day, 6);
        agendas.writeQuestion(new Edit("", "How can we tell when a model misleads people?"));
        var probes = theme(
                "What probes really measure",
                "A probe that fires on the topic is worth nothing. First the controls, then the claims.",
                "politely",
                1);
        at(day, 5);
        versions.keep("A first try, on one evening");
        at(day, 2);
        agendas.writeQuestion(new Edit(
                "How can we tell when a model misleads people?",
                "How can we tell when a model misleads people without having been told to?"));
        theme(
                "Deception that nobody asked for",
                "1. Collect cases from logs.\n2. Agree on what counts.\n3. Only then: probes, and what they miss.",
                "Catch",
                0);
        agendas.move(probes, 1);
        versions.keep("The question got narrower, and unprompted cases come first");
    }

    private ThemeId theme(String title, String text, String grouped, int from) {
        var theme = agendas.addTheme();
        agendas.writeTitle(theme, new Edit("", title));
        agendas.writeText(theme, new Edit("", text));
        List<AgendaItem> choices = agendas.choices();
        choices.stream()
                .filter(item -> item.title().contains(grouped))
                .forEach(item -> agendas.add(theme, item.kind(), item.id()));
        choices.stream()
                .filter(item -> item.kind() != ItemKind.BET)
                .skip(from)
                .limit(2)
                .forEach(item -> agendas.add(theme, item.kind(), item.id()));
        return theme;
    }

    /** In the weeks whose prompt she has something to say to. */
    private void answer(LocalDate day) {
        for (int ago = FIRST_PROMPT_WEEKS; ago > 0; ago--) {
            at(day, ago);
            var prompt = prompts.current();
            var answer = ANSWERS.get(prompt.key());
            if (answer != null) {
                prompts.answer(prompt.week(), prompt.key(), new Edit("", answer));
            }
        }
    }

    private LocalDate at(LocalDate day, int ago) {
        var then = day.minusWeeks(ago);
        stage.at(then, EVENING);
        return then;
    }
}
