package app.trellis.demo;

import app.trellis.plan.ProgrammeData;
import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Plays one story, day after day, up to the evening before the demo's own day. */
class StoryPlayer {

    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final int LEAVE_KNOWN_WEEKS = 2;

    private final Stage stage;
    private final Beginning beginning;
    private final Weeks weeks;
    private final Steps steps;

    StoryPlayer(Stage stage, Beginning beginning, Weeks weeks, Steps steps) {
        this.stage = stage;
        this.beginning = beginning;
        this.weeks = weeks;
        this.steps = steps;
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
    }

    private List<Act> acts(Story story, LocalDate monday) {
        List<Act> acts = new ArrayList<>();
        story.leaves().forEach(leave -> {
            var from = monday.minusWeeks(leave.ago());
            acts.add(new Act(from.minusWeeks(LEAVE_KNOWN_WEEKS), LUNCH, day -> beginning.leave(from, leave.weeks())));
        });
        for (var week : story.weeks()) {
            var first = monday.minusWeeks(week.ago()).minusDays(1);
            week.talks().forEach(it -> acts.add(new Act(first.plusDays(it.day()), LUNCH, day -> weeks.log(it, day))));
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

    private record Act(LocalDate day, LocalTime time, Consumer<LocalDate> deed) {}
}
