package app.trellis.progress.ui;

import app.trellis.groups.UpcomingSession;
import app.trellis.plan.MilestoneId;
import app.trellis.progress.NextAction;
import app.trellis.projects.ProjectId;
import app.trellis.reflection.ReflectionKind;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** A next action in words: what to do, why it is said, and where it is done. */
record ActionWords(String what, String why, String button, String address) {

    ActionWords(NextAction action, Component near) {
        this(
                new Teller(near).what(action),
                new Teller(near).why(action),
                near.getTranslation("progress.go." + name(action)),
                address(action));
    }

    private static String name(NextAction action) {
        return switch (action) {
            case NextAction.SetUpProgramme it -> "setup";
            case NextAction.WriteReview it -> "review";
            case NextAction.Reveal it -> "reveal";
            case NextAction.Resolve it -> "resolve";
            case NextAction.AnswerSuggestion it -> "suggested";
            case NextAction.ReadComment it -> "comment";
            case NextAction.TendBet it -> "bet";
            case NextAction.Meet it -> "meet";
            case NextAction.KeepPromise it -> "promise";
            case NextAction.FinishReport it -> it.report().toSign() ? "sign" : "report";
            case NextAction.MeetDeadline it -> "deadline";
            case NextAction.HandIn it -> "hand-in";
            case NextAction.TryOut it -> "try-out";
            case NextAction.StartProject it -> "start-project";
            case NextAction.CatchUp it -> "late";
            case NextAction.ChooseSharing it -> "sharing";
            case NextAction.ConsiderSwitch it -> "switch";
            case NextAction.Continue it -> "continue";
            case NextAction.Begin it -> "begin";
            case NextAction.AskTarget it -> "target";
            case NextAction.Reflect it -> "reflect";
            case NextAction.TalkLive it -> "talk";
            case NextAction.SeeMentor it -> "mentor";
        };
    }

    private static String address(NextAction action) {
        return switch (action) {
            case NextAction.SetUpProgramme it -> "plan/setup";
            case NextAction.WriteReview it -> "review";
            case NextAction.Resolve it -> "predictions?show=due";
            case NextAction.AnswerSuggestion it -> "plan";
            case NextAction.ReadComment it ->
                "comments/" + it.mention().thread().value();
            case NextAction.TendBet it -> "agenda/bets/" + it.bet().bet().value();
            case NextAction.Meet it -> session(it.session());
            case NextAction.KeepPromise it -> "people";
            case NextAction.Reveal it -> "ideas/" + it.idea().value() + "/feedback";
            case NextAction.FinishReport it -> it.report().begun() ? "report/" + number(it) : "report";
            case NextAction.MeetDeadline it -> "opportunities/" + it.opportunity();
            case NextAction.HandIn it -> project(it.project());
            case NextAction.TryOut it -> project(it.project());
            case NextAction.StartProject it -> "projects";
            case NextAction.CatchUp it -> milestone(it.milestone());
            case NextAction.ChooseSharing it -> "settings/advisors";
            case NextAction.ConsiderSwitch it -> "projects/independence";
            case NextAction.Continue it -> milestone(it.milestone());
            case NextAction.Begin it -> milestone(it.milestone());
            case NextAction.AskTarget it -> "people/time";
            case NextAction.Reflect it ->
                it.kind() == ReflectionKind.ENVIRONMENT ? "reflection?show=environment" : "reflection";
            case NextAction.TalkLive it -> "people/time";
            case NextAction.SeeMentor it -> "people";
        };
    }

    private static String session(UpcomingSession next) {
        return "groups/" + next.group().value() + "/sessions/" + next.id().value();
    }

    private static String meeting(NextAction.Meet it) {
        return it.session().running() ? ".running" : it.session().presenting() ? ".presenting" : "";
    }

    private static int number(NextAction.FinishReport it) {
        return it.report().year().number();
    }

    private static String project(ProjectId id) {
        return "projects/" + id.value();
    }

    private static String milestone(MilestoneId id) {
        return "plan?milestone=" + id.value();
    }

    /** Fills the sentences in. */
    private record Teller(Component near) {

        String what(NextAction action) {
            var key = "progress.what." + name(action);
            return switch (action) {
                case NextAction.Reveal it -> near.getTranslation(key, it.mentor(), it.title());
                case NextAction.TendBet it -> near.getTranslation(key, it.bet().title());
                case NextAction.Resolve it -> near.getTranslation(key, it.statement());
                case NextAction.AnswerSuggestion it -> near.getTranslation(key, it.advisor(), it.title());
                case NextAction.ReadComment it ->
                    near.getTranslation(key, it.mention().author());
                case NextAction.Meet it ->
                    near.getTranslation(
                            key, it.session().groupName(), it.session().topic());
                case NextAction.KeepPromise it -> near.getTranslation(key, it.what());
                case NextAction.FinishReport it -> near.getTranslation(key, number(it));
                case NextAction.MeetDeadline it -> near.getTranslation(key, it.name());
                case NextAction.HandIn it -> near.getTranslation(key, it.title());
                case NextAction.TryOut it -> near.getTranslation(key, it.title());
                case NextAction.StartProject it -> near.getTranslation(key);
                case NextAction.CatchUp it -> near.getTranslation(key, it.title());
                case NextAction.ChooseSharing it -> near.getTranslation(key, it.advisor());
                case NextAction.ConsiderSwitch it -> near.getTranslation(key);
                case NextAction.Continue it -> near.getTranslation(key, it.title());
                case NextAction.Begin it -> near.getTranslation(key, it.title());
                case NextAction.SetUpProgramme it -> near.getTranslation(key);
                case NextAction.WriteReview it -> near.getTranslation(key);
                case NextAction.AskTarget it -> near.getTranslation(key, it.minutes());
                case NextAction.Reflect it -> near.getTranslation(key + "." + it.kind());
                case NextAction.TalkLive it -> near.getTranslation(key);
                case NextAction.SeeMentor it -> near.getTranslation(key);
            };
        }

        String why(NextAction action) {
            var key = "progress.why." + name(action);
            return switch (action) {
                case NextAction.Reveal it -> near.getTranslation(key, it.others());
                case NextAction.TendBet it ->
                    near.getTranslation(
                            key + "." + it.bet().cause(), date(it.bet().on()), it.others());
                case NextAction.Resolve it -> near.getTranslation(key, it.others());
                case NextAction.AnswerSuggestion it -> near.getTranslation(key, it.others());
                case NextAction.ReadComment it ->
                    near.getTranslation(key, it.mention().others());
                case NextAction.Meet it -> near.getTranslation(key + meeting(it), it.days(), date(it.on()));
                case NextAction.KeepPromise it -> near.getTranslation(key, it.mentor(), date(it.due()), it.others());
                case NextAction.FinishReport it ->
                    near.getTranslation(key, date(it.report().year().due()));
                case NextAction.MeetDeadline it -> near.getTranslation(key, it.days(), date(it.on()));
                case NextAction.HandIn it -> near.getTranslation(key, it.days(), date(it.on()));
                case NextAction.TryOut it -> near.getTranslation(key, it.weeks(), it.others());
                case NextAction.StartProject it -> near.getTranslation(key, it.ideas());
                case NextAction.CatchUp it -> near.getTranslation(key, date(it.target()), it.others());
                case NextAction.ChooseSharing it -> near.getTranslation(key);
                case NextAction.ConsiderSwitch it -> near.getTranslation(key, date(it.suggested()));
                case NextAction.Continue it -> near.getTranslation(key, date(it.target()));
                case NextAction.Begin it -> near.getTranslation(key, date(it.target()), it.days());
                case NextAction.SetUpProgramme it -> near.getTranslation(key);
                case NextAction.WriteReview it -> near.getTranslation(key);
                case NextAction.AskTarget it -> near.getTranslation(key, date(it.on()));
                case NextAction.Reflect it -> near.getTranslation(key + "." + it.kind());
                case NextAction.TalkLive it -> near.getTranslation(key, it.days());
                case NextAction.SeeMentor it ->
                    near.getTranslation(it.own() ? "progress.why.mentor-own" : key, it.live(), it.expected());
            };
        }

        private String date(LocalDate date) {
            return Formats.of(near).shortDate(date);
        }
    }
}
