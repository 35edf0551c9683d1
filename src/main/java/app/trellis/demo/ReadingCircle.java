package app.trellis.demo;

import app.trellis.groups.GroupId;
import app.trellis.groups.GroupService;
import app.trellis.groups.MemberId;
import app.trellis.groups.MemberService;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionService;
import app.trellis.groups.SessionText;
import app.trellis.shared.Edit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo student's reading group of five: a session held in each format, and one to come. */
class ReadingCircle {

    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final List<String> GUESTS = List.of("Chiara Romano", "Bao Nguyen", "Elif Demir");

    private final Stage stage;
    private final GroupService groups;
    private final MemberService members;
    private final SessionService sessions;
    private final SessionRunService runs;

    ReadingCircle(
            Stage stage, GroupService groups, MemberService members, SessionService sessions, SessionRunService runs) {
        this.stage = stage;
        this.groups = groups;
        this.members = members;
        this.sessions = sessions;
        this.runs = runs;
    }

    /** Everything before the demo's day, but for the session to come. */
    void meet(LocalDate day, String other) {
        var thursday = day.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
        stage.at(thursday.minusWeeks(9), FIVE);
        stage.enter(Cast.STUDENT);
        var group = groups.create("Thursdays at five");
        var mira = groups.group(group).me();
        GUESTS.forEach(name -> members.addName(group, name));
        var link = members.invite(group, other).token();
        stage.enter(other);
        members.accept(link);
        var second = groups.group(group).me();
        stage.enter(Cast.STUDENT);
        hold(
                group,
                thursday.minusWeeks(7),
                new Told(
                        SessionFormat.DEEP_DIVE,
                        second,
                        "Debate as a training signal",
                        "Noor Haddad",
                        List.of(
                                "If judging is easier than arguing, two honest debaters reach further than one judge.",
                                "For: it scales with the models. Against: the judge may reward style. A bet: it fails first on long chains."),
                        "The case is stronger than we thought. We would test the judge before the debaters."));
        hold(
                group,
                thursday.minusWeeks(4),
                new Told(
                        SessionFormat.OWN_IDEAS,
                        mira,
                        "Half an idea on probes",
                        null,
                        List.of(
                                "A probe that says when it does not know.",
                                "Good: easy to try. Missing: who acts on the answer. Quick test: 50 prompts by hand."),
                        "Worth a day of work. Nobody minded that it was half-baked."));
        hold(
                group,
                thursday.minusWeeks(1),
                new Told(
                        SessionFormat.CLARIFY_CORRECT_CRITIQUE,
                        mira,
                        "Probes that abstain",
                        null,
                        List.of(
                                "The monitor may say nothing, and that costs a review by a person.",
                                "Let the threshold follow the cost of a review, not accuracy.",
                                "A model trained against it learns to look boring. Try that first."),
                        "Stronger than before, and one clear way in which it could fail."));
        stage.at(day, LocalTime.of(8, 0));
        sessions.plan(
                group,
                new SessionData(
                        day.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)),
                        FIVE,
                        SessionFormat.DEEP_DIVE,
                        mira,
                        "An agenda on control evaluations",
                        "Jonathan Reyes"));
    }

    private void hold(GroupId group, LocalDate day, Told told) {
        stage.at(day, FIVE);
        var id = sessions.plan(
                group, new SessionData(day, FIVE, told.format(), told.presenter(), told.topic(), told.author()));
        runs.start(id);
        for (int number = 1; number <= told.notes().size(); number++) {
            if (number > 1) {
                runs.go(id, number - 1, number);
            }
            runs.write(
                    id, SessionText.ofRound(number), new Edit("", told.notes().get(number - 1)));
        }
        groups.group(group).takingPart().forEach(member -> runs.here(id, member.id(), true));
        stage.at(day, SIX);
        runs.finish(id);
        runs.write(id, SessionText.SUMMARY, new Edit("", told.summary()));
    }

    private record Told(
            SessionFormat format,
            MemberId presenter,
            String topic,
            @Nullable String author,
            List<String> notes,
            String summary) {}
}
