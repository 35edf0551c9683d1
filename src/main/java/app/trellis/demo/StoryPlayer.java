package app.trellis.demo;

import app.trellis.ideas.IdeaId;
import app.trellis.plan.ProgrammeData;
import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Plays one story, day after day, up to the evening before the demo's own day. */
class StoryPlayer {

    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final int LEAVE_KNOWN_WEEKS = 2;

    private final Stage stage;
    private final Beginning beginning;
    private final Weeks weeks;
    private final Talks talks;
    private final Steps steps;
    private final Foresight foresight;
    private final Pitches pitches;
    private final Thoughts thoughts;
    private final Undertakings undertakings;

    StoryPlayer(
            Stage stage,
            Beginning beginning,
            Weeks weeks,
            Talks talks,
            Steps steps,
            Foresight foresight,
            Pitches pitches,
            Thoughts thoughts,
            Undertakings undertakings) {
        this.stage = stage;
        this.beginning = beginning;
        this.weeks = weeks;
        this.talks = talks;
        this.steps = steps;
        this.foresight = foresight;
        this.pitches = pitches;
        this.thoughts = thoughts;
        this.undertakings = undertakings;
    }

    void play(Story story, LocalDate today) {
        var monday = IsoWeek.of(today).monday();
        var course = story.programme();
        var start = monday.minusWeeks(course.begun());
        beginning.of(
                story.email(),
                story.name(),
                monday.minusWeeks(story.joined()),
                new ProgrammeData(
                        start, course.months(), course.pace(), course.experience(), course.profile(), course.nearby()),
                story.shares());
        beginning.mentors(story.mentors());
        story.before().forEach(step -> steps.take(step, start.plusMonths(step.month())));
        acts(story, monday).stream()
                .filter(act -> act.day().isBefore(today))
                .sorted(Comparator.comparing(Act::day))
                .forEach(act -> {
                    stage.at(act.day(), act.time());
                    act.deed().accept(act.day());
                });
        story.plans().forEach(plan -> talks.plan(plan, today));
    }

    private List<Act> acts(Story story, LocalDate monday) {
        List<Act> acts = new ArrayList<>();
        story.leaves().forEach(leave -> {
            var from = monday.minusWeeks(leave.ago());
            acts.add(new Act(from.minusWeeks(LEAVE_KNOWN_WEEKS), LUNCH, day -> beginning.leave(from, leave.weeks())));
        });
        story.predictions().forEach(told -> acts.addAll(acts(told, monday)));
        story.pitches().forEach(pitch -> pitch(story.email(), pitch, monday, acts));
        story.ideas().forEach(it -> {
            var first = monday.minusWeeks(it.ago()).minusDays(1);
            acts.add(new Act(first.plusDays(it.day()), LUNCH, day -> thoughts.think(it)));
        });
        story.projects().forEach(it -> projects(story, it, monday, acts));
        for (var week : story.weeks()) {
            var first = monday.minusWeeks(week.ago()).minusDays(1);
            week.talks().forEach(it -> talk(it, first.plusDays(it.day()), acts));
            week.steps().forEach(it -> acts.add(new Act(first.plusDays(it.day()), LUNCH, day -> steps.take(it, day))));
            week.chances()
                    .forEach(it -> acts.add(new Act(first.plusDays(it.day()), LUNCH, day -> steps.take(it, day))));
            if (week.well() != null) {
                var friday = first.plusDays(DayOfWeek.FRIDAY.getValue());
                acts.add(new Act(friday, AFTERNOON, day -> weeks.review(week, IsoWeek.of(day))));
            }
        }
        return acts;
    }

    private List<Act> acts(Story.Foretold told, LocalDate monday) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(day(monday, told.ago(), told.day()), LUNCH, day -> foresight.predict(told, day)));
        if (told.again() > 0) {
            acts.add(new Act(day(monday, told.again(), told.day()), LUNCH, day -> foresight.update(told)));
        }
        if (told.end() > 0) {
            acts.add(new Act(day(monday, told.end(), told.day()), LUNCH, day -> foresight.resolve(told)));
        }
        return acts;
    }

    private static LocalDate day(LocalDate monday, int ago, int day) {
        return monday.minusWeeks(ago).plusDays(day - 1);
    }

    private void pitch(String student, Story.Pitch pitch, LocalDate monday, List<Act> acts) {
        var captured = new AtomicReference<IdeaId>();
        acts.add(new Act(monday.minusWeeks(pitch.ago()), LUNCH, day -> captured.set(pitches.capture(pitch))));
        pitch.judged()
                .forEach(judged -> acts.add(new Act(
                        monday.minusWeeks(judged.ago()).plusDays(1),
                        LUNCH,
                        day -> pitches.judge(student, Objects.requireNonNull(captured.get()), judged))));
    }

    /** What began before the account is entered with the account. */
    private void projects(Story story, Undertaking it, LocalDate monday, List<Act> acts) {
        var begun = monday.minusWeeks(it.ago());
        acts.add(new Act(
                monday.minusWeeks(Math.min(it.ago(), story.joined())).plusDays(1),
                LUNCH,
                day -> undertakings.begin(it, begun)));
        if (it.test() > 0) {
            acts.add(new Act(
                    entered(story, it.test(), monday),
                    AFTERNOON,
                    day -> undertakings.test(it, monday.minusWeeks(it.test()).plusDays(2))));
        }
        it.turns()
                .forEach(turn -> acts.add(new Act(
                        entered(story, turn.ago(), monday),
                        AFTERNOON,
                        day -> undertakings.decide(
                                it, turn, monday.minusWeeks(turn.ago()).plusDays(2)))));
        it.outputs().forEach(paper -> {
            acts.add(new Act(entered(story, paper.ago(), monday), AFTERNOON, day -> undertakings.write(it, paper)));
            paper.steps()
                    .forEach(step -> acts.add(new Act(
                            entered(story, step.ago(), monday).plusDays(1),
                            LUNCH,
                            day -> undertakings.step(it, paper, step, day))));
        });
        if (it.paused() > 0) {
            acts.add(new Act(entered(story, it.paused(), monday), AFTERNOON, day -> undertakings.pause(it)));
        }
        if (it.end() > 0) {
            acts.add(
                    new Act(entered(story, it.end(), monday).plusDays(1), AFTERNOON, day -> undertakings.end(it, day)));
        }
    }

    private static LocalDate entered(Story story, int ago, LocalDate monday) {
        return monday.minusWeeks(Math.min(ago, story.joined())).plusDays(2);
    }

    private void talk(Talk talk, LocalDate held, List<Act> acts) {
        acts.add(new Act(held, LUNCH, day -> talks.hold(talk, day)));
        talk.agreed().stream()
                .filter(agreed -> agreed.done() > 0)
                .forEach(agreed ->
                        acts.add(new Act(held.plusDays(agreed.done()), AFTERNOON, day -> talks.tick(agreed.what()))));
    }

    private record Act(LocalDate day, LocalTime time, Consumer<LocalDate> deed) {}
}
