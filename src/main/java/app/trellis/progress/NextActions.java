package app.trellis.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import app.trellis.progress.NextAction.AskTarget;
import app.trellis.progress.NextAction.Begin;
import app.trellis.progress.NextAction.CatchUp;
import app.trellis.progress.NextAction.ChooseSharing;
import app.trellis.progress.NextAction.ConsiderSwitch;
import app.trellis.progress.NextAction.Continue;
import app.trellis.progress.NextAction.MeetDeadline;
import app.trellis.progress.NextAction.Reflect;
import app.trellis.progress.NextAction.Resolve;
import app.trellis.progress.NextAction.SeeMentor;
import app.trellis.progress.NextAction.SetUpProgramme;
import app.trellis.progress.NextAction.TalkLive;
import app.trellis.progress.NextAction.TendBet;
import app.trellis.progress.NextAction.WriteReview;
import app.trellis.progress.TodayFacts.Closing;
import app.trellis.progress.TodayFacts.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to do next, the most useful first. The post asks for practice "little but often" (section "Advice for making the
 * most of a PhD"), so this is a handful and never a backlog: what others close comes before what the student set
 * themselves, what is late is said once and after what is going well, and on leave only what others close is left. Mentor
 * time is always the last line, and always keeps its place.
 */
final class NextActions {

    static final int MOST = 5;
    static final int CLOSING_DAYS = 14;
    static final int URGENT_DAYS = 3;
    static final int SOON_DAYS = 30;
    static final int NEW_ADVISOR_DAYS = 14;
    static final int SESSION_DAYS = 7;
    static final int MOST_UNDER_WAY = 2;
    static final int SWITCH_MONTHS = 2;

    private final TodayFacts facts;

    private NextActions(TodayFacts facts) {
        this.facts = facts;
    }

    static List<NextAction> of(TodayFacts facts) {
        return new NextActions(facts).list();
    }

    private List<NextAction> list() {
        var projects = new ProjectActions(facts);
        var others = new OthersActions(facts);
        var last = mentorTime().toList();
        Stream<NextAction> first = Stream.of(
                        setUp(),
                        closing(0, URGENT_DAYS),
                        projects.handIn(0, URGENT_DAYS),
                        review(),
                        others.judged(),
                        others.mentioned(),
                        others.suggested(),
                        others.session(),
                        closing(URGENT_DAYS + 1, CLOSING_DAYS),
                        projects.handIn(URGENT_DAYS + 1, CLOSING_DAYS),
                        others.promises(),
                        others.report(),
                        predictions(),
                        bets(),
                        sharing(),
                        target(),
                        independence(),
                        reflection(),
                        underWay(),
                        projects.tryOut(),
                        projects.start(),
                        late(),
                        soon())
                .flatMap(actions -> actions);
        return Stream.concat(first.limit(MOST - last.size()), last.stream()).toList();
    }

    private Stream<NextAction> setUp() {
        return facts.planned() ? Stream.empty() : Stream.of(new SetUpProgramme());
    }

    private Stream<NextAction> review() {
        return working() && facts.reviewDue() ? Stream.of(new WriteReview()) : Stream.empty();
    }

    private Stream<NextAction> predictions() {
        var due = facts.predictions();
        return working() && due.number() > 0 ? Stream.of(new Resolve(due.oldest(), due.number() - 1)) : Stream.empty();
    }

    private Stream<NextAction> bets() {
        var due = facts.bets();
        return working() ? due.stream().limit(1).map(bet -> new TendBet(bet, due.size() - 1)) : Stream.empty();
    }

    private Stream<NextAction> closing(int fromDays, int toDays) {
        return facts.deadlines().stream()
                .filter(it -> !new ProjectActions(facts).stands(it))
                .sorted(Comparator.comparing(Closing::on).thenComparing(Closing::name))
                .map(it -> new MeetDeadline(it.opportunity(), it.name(), it.on(), DAYS.between(facts.today(), it.on())))
                .filter(it -> it.days() >= fromDays && it.days() <= toDays)
                .map(NextAction.class::cast);
    }

    private Stream<NextAction> late() {
        List<Step> late = steps().filter(Step::overdue).toList();
        return late.stream()
                .limit(1)
                .map(oldest -> new CatchUp(oldest.id(), oldest.title(), oldest.target(), late.size() - 1));
    }

    private Stream<NextAction> sharing() {
        return facts.advisors().stream()
                .filter(it -> it.seesNothing()
                        && !it.acceptedOn().plusDays(NEW_ADVISOR_DAYS).isBefore(facts.today()))
                .map(it -> new ChooseSharing(it.name()));
    }

    private Stream<NextAction> independence() {
        LocalDate day = facts.suggestedSwitch();
        return day != null
                        && working()
                        && !facts.today().isBefore(day)
                        && !facts.today().isAfter(day.plusMonths(SWITCH_MONTHS))
                ? Stream.of(new ConsiderSwitch(day))
                : Stream.empty();
    }

    private Stream<NextAction> underWay() {
        return steps().filter(it -> it.underWay() && !it.overdue())
                .limit(MOST_UNDER_WAY)
                .map(it -> new Continue(it.id(), it.title(), it.target()));
    }

    private Stream<NextAction> soon() {
        return steps().filter(it -> !it.underWay() && !it.overdue())
                .map(it -> new Begin(it.id(), it.title(), it.target(), DAYS.between(facts.today(), it.target())))
                .filter(it -> it.days() >= 0 && it.days() <= SOON_DAYS)
                .map(NextAction.class::cast);
    }

    private Stream<NextAction> target() {
        var target = facts.mentors().toReview();
        return working() && target != null
                ? Stream.of(new AskTarget(target.minutes(), target.reviewOn()))
                : Stream.empty();
    }

    /** One at a time: a second one can wait until the first is done. */
    private Stream<NextAction> reflection() {
        return working() ? facts.reflections().stream().limit(1).map(Reflect::new) : Stream.empty();
    }

    /** One line about mentor time: that it came in writing only says more than that it was short. */
    private Stream<NextAction> mentorTime() {
        var mentors = facts.mentors();
        var time = mentors.time();
        if (working() && mentors.writtenOnlyDays() > 0) {
            return Stream.of(new TalkLive(mentors.writtenOnlyDays()));
        }
        return working() && time.under()
                ? Stream.of(new SeeMentor(time.live(), time.expected(), time.ownTarget()))
                : Stream.empty();
    }

    /** A milestone that stands for an application, or a draft, is said by its deadline. */
    private Stream<Step> steps() {
        return working()
                ? facts.steps().stream()
                        .filter(step -> facts.deadlines().stream()
                                .noneMatch(closing -> step.id().equals(closing.milestone())))
                        .filter(step -> !new ProjectActions(facts).stands(step))
                        .sorted(Comparator.comparing(Step::target))
                : Stream.empty();
    }

    private boolean working() {
        return facts.planned() && !facts.onLeave();
    }
}
