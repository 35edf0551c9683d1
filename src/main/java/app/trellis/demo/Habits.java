package app.trellis.demo;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.ideas.JudgementService;
import app.trellis.mentoring.FieldSpeed;
import app.trellis.mentoring.GivenData;
import app.trellis.mentoring.GivenService;
import app.trellis.mentoring.MentorTarget;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.mentoring.MentoringService;
import app.trellis.reflection.Question;
import app.trellis.reflection.ReflectionKind;
import app.trellis.reflection.ReflectionService;
import app.trellis.shared.Edit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What sample students do besides their weeks: a target, mentoring given, ideas proposed in person, and reflections. */
record Habits(
        Stage stage,
        MentorTimeService times,
        GivenService given,
        IdeaService ideas,
        JudgementService judgements,
        MentoringService mentoring,
        ReflectionService reflections) {

    private static final LocalTime EVENING = LocalTime.of(19, 40);
    private static final int MANY = 100;

    /**
     * What one person does. Weeks are counted back from this one.
     *
     * @param speed of their field
     */
    record Told(
            String email,
            @Nullable FieldSpeed speed,
            @Nullable Aim target,
            @DefaultValue List<Help> given,
            @DefaultValue List<Proposed> proposed,
            @DefaultValue List<Pause> reflections) {}

    /** All of them. */
    record People(List<Told> people) {}

    /** An own target, set so many weeks ago, to be asked about in so many weeks from then. */
    record Aim(int ago, int minutes, String because, int again) {}

    /** Somebody whom the student helped. */
    record Help(
            int ago,
            String whom,
            int minutes,
            @DefaultValue("") String about) {}

    /** An idea, by the beginning of its line, proposed to a mentor so many days ago. */
    record Proposed(String idea, String to, int days) {}

    /** A reflection finished so many weeks ago. */
    record Pause(
            int ago,
            ReflectionKind kind,
            @DefaultValue Map<Question, Integer> scores,
            @DefaultValue Map<Question, String> choices,
            @DefaultValue Map<Question, String> words,
            @DefaultValue Map<String, Integer> advisors) {}

    /** Everything before the demo's day. */
    void keep(LocalDate day) {
        StoryFile.habits().people().forEach(told -> keep(told, day));
    }

    private void keep(Told told, LocalDate day) {
        stage.at(day.minusDays(1), EVENING);
        stage.enter(told.email());
        if (told.speed() != null) {
            times.speed(told.speed());
        }
        told.given().forEach(each -> help(each, day));
        told.proposed().forEach(each -> propose(each, day));
        told.reflections().forEach(each -> pause(each, day));
        if (told.target() != null) {
            aim(told.target(), day);
        }
    }

    private void aim(Aim aim, LocalDate day) {
        var then = day.minusWeeks(aim.ago());
        stage.at(then, EVENING);
        times.aim(new MentorTarget(aim.minutes(), aim.because(), then.plusWeeks(aim.again())));
    }

    private void help(Help help, LocalDate day) {
        var then = day.minusWeeks(help.ago()).minusDays(1);
        stage.at(then, EVENING);
        given.log(new GivenData(then, help.whom(), help.minutes(), help.about()));
    }

    private void propose(Proposed proposed, LocalDate day) {
        var mentor = mentoring.mentors().stream()
                .filter(each -> each.name().equals(proposed.to()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mentor is called: " + proposed.to()));
        var idea = idea(proposed.idea());
        stage.at(day.minusDays(proposed.days()), EVENING);
        judgements.begin(idea, mentor.id());
    }

    private void pause(Pause pause, LocalDate day) {
        stage.at(day.minusWeeks(pause.ago()), EVENING);
        pause.scores().forEach((question, score) -> reflections.answer(question, "", score, null));
        pause.choices().forEach((question, choice) -> reflections.answer(question, "", null, choice));
        pause.advisors().forEach((name, score) -> reflections.answer(Question.ADVISOR, name, score, null));
        pause.words().forEach((question, words) -> reflections.write(question, "", new Edit("", words)));
        reflections.finish(pause.kind());
    }

    private IdeaId idea(String beginning) {
        return ideas.list(IdeaQuery.ALL, 0, MANY).stream()
                .filter(each -> each.line().startsWith(beginning))
                .map(IdeaSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no idea begins with: " + beginning));
    }
}
