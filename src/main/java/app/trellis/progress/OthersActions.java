package app.trellis.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import app.trellis.progress.NextAction.AnswerSuggestion;
import app.trellis.progress.NextAction.FinishReport;
import app.trellis.progress.NextAction.KeepPromise;
import app.trellis.progress.NextAction.Meet;
import app.trellis.progress.NextAction.ReadComment;
import app.trellis.progress.NextAction.Reveal;
import java.util.stream.Stream;

/** What other people wait for, in {@link NextActions}; it comes before what the student set themselves. */
record OthersActions(TodayFacts facts) {

    Stream<NextAction> judged() {
        return facts.judged().stream()
                .limit(1)
                .map(it -> new Reveal(
                        it.idea(), it.title(), it.mentor(), facts.judged().size() - 1));
    }

    /** Somebody waits for an answer; leave is leave. */
    Stream<NextAction> mentioned() {
        var mention = facts.mention();
        return facts.onLeave() || mention == null ? Stream.empty() : Stream.of(new ReadComment(mention));
    }

    Stream<NextAction> suggested() {
        var waiting = facts.suggested();
        return working()
                ? waiting.stream()
                        .limit(1)
                        .map(it -> new AnswerSuggestion(it.data().title(), it.advisor(), waiting.size() - 1))
                : Stream.empty();
    }

    /** Others wait there, so it is said without a programme too. */
    Stream<NextAction> session() {
        var near = facts.session();
        return near == null || facts.onLeave()
                ? Stream.empty()
                : Stream.of(new Meet(near.session(), near.on(), Math.max(0, DAYS.between(facts.today(), near.on()))));
    }

    /** Somebody else counts on it. */
    Stream<NextAction> promises() {
        var oldest = facts.promises().oldest();
        var due = oldest == null ? null : oldest.due();
        return facts.onLeave() || oldest == null || due == null
                ? Stream.empty()
                : Stream.of(new KeepPromise(
                        oldest.what(),
                        oldest.mentor().name(),
                        due,
                        facts.promises().number() - 1));
    }

    /** While the advisors have it and a view is missing, there is nothing for the student to do. */
    Stream<NextAction> report() {
        var due = facts.report();
        return working() && due != null && (due.toSign() || !due.handedOver())
                ? Stream.of(new FinishReport(due))
                : Stream.empty();
    }

    private boolean working() {
        return facts.planned() && !facts.onLeave();
    }
}
