package app.trellis.demo;

import app.trellis.account.Area;
import app.trellis.ideas.ProposalSection;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.ItemKind;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MentorKind;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.SafetyNearby;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.Resolution;
import app.trellis.review.Outcome;
import app.trellis.review.QuickStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One student's half year as the file tells it. Weeks are counted back from this week, which is 0; days of a week are 1
 * (Monday) to 7.
 *
 * @param joined weeks ago in which the account was opened
 * @param shares what the demo advisor may see; nothing where left out
 */
record Story(
        String email,
        String name,
        int joined,
        Course programme,
        @DefaultValue Set<Area> shares,
        @DefaultValue List<Leave> leaves,
        @DefaultValue List<Known> mentors,
        @DefaultValue List<Step> before,
        @DefaultValue List<Foretold> predictions,
        @DefaultValue List<Week> weeks,
        @DefaultValue List<Talk.Plan> plans,
        @DefaultValue List<Pitch> pitches,
        @DefaultValue List<Thought> ideas,
        @DefaultValue List<Undertaking> projects) {

    /** @param begun weeks ago */
    record Course(
            int begun,
            int months,
            @DefaultValue("full-time") Pace pace,
            @DefaultValue("none") Experience experience,
            @DefaultValue("empirical") Profile profile,
            @DefaultValue("a-few") SafetyNearby nearby) {}

    /** Leave from the Monday of one week, entered a fortnight ahead. */
    record Leave(int ago, int weeks) {}

    /** Somebody who gives feedback. */
    record Known(String name, MentorKind kind) {}

    /**
     * Something done about a milestone. Exactly one of the verbs is given.
     *
     * @param day of the week; before the account, {@code month} of the programme counts instead
     * @param due for an own milestone, in so many weeks from then
     */
    record Step(
            @DefaultValue("3") int day,
            @DefaultValue("0") int month,
            @Nullable String start,
            @Nullable String reach,
            @Nullable String drop,
            @Nullable String add,
            @DefaultValue("0") int due,
            @DefaultValue("") String note,
            @DefaultValue("") String link) {}

    /**
     * An idea captured so many weeks ago, with the proposal if one was written.
     *
     * @param judged who judged it, in order
     * @param strong why it matters for safety, if the student calls it strong
     */
    record Pitch(
            int ago,
            String line,
            @DefaultValue("") String problem,
            @DefaultValue("") String approach,
            @DefaultValue("") String theory,
            @DefaultValue("") String tractability,
            @DefaultValue("") String test,
            @DefaultValue("") String strong,
            @DefaultValue List<Judged> judged) {}

    /**
     * A request, with what the student sealed and what was answered.
     *
     * @param said the mentor's number; nothing while the answer is awaited
     * @param comment on the theory of change, or on tractability
     * @param reveal whether the student has looked
     */
    record Judged(
            String by,
            int ago,
            @Nullable Integer own,
            @Nullable Integer predicted,
            @DefaultValue("") String because,
            @Nullable Integer said,
            @DefaultValue("") String comment,
            @DefaultValue("") String reason,
            @DefaultValue("false") boolean strong,
            @DefaultValue("true") boolean reveal,
            @DefaultValue("") String lesson) {}

    /**
     * An idea captured, or something done about one.
     *
     * @param ago weeks ago
     * @param line of a new one
     * @param of the line of an earlier one, which what follows is about
     * @param write parts of its proposal
     * @param keep whether a version is kept then
     * @param stronger the version a reading group found
     * @param out why it is filtered out
     * @param above the line of the one it is ranked above
     */
    record Thought(
            int ago,
            @DefaultValue("2") int day,
            @Nullable String line,
            @Nullable String of,
            @DefaultValue List<String> tags,
            @DefaultValue("") String notes,
            @DefaultValue("false") boolean half,
            @DefaultValue Map<ProposalSection, String> write,
            @DefaultValue("false") boolean keep,
            @DefaultValue("") String stronger,
            @DefaultValue("") String out,
            @Nullable String above) {}

    /**
     * A prediction.
     *
     * @param ago weeks ago in which it was made
     * @param due in so many weeks from then
     * @param again weeks ago in which it got the probability {@code then}; 0 if it did not
     * @param end weeks ago in which it was resolved {@code as}; 0 if it is not
     */
    record Foretold(
            int ago,
            @DefaultValue("2") int day,
            String text,
            @DefaultValue("outcome") PredictionKind kind,
            int percent,
            int due,
            @DefaultValue("0") int again,
            @DefaultValue("0") int then,
            @DefaultValue("0") int end,
            @Nullable Resolution as,
            @DefaultValue("") String lesson) {}

    /** One of next week's intentions. */
    record Aim(String text, @Nullable String milestone) {}

    /** What an application needs, due in so many weeks from then; {@code of} names whom a letter is asked of. */
    record Need(
            @DefaultValue("task") ItemKind kind,
            String text,
            @DefaultValue("") String of,
            int due,
            @DefaultValue("false") boolean done) {}

    /** Something done about an opportunity; with {@code plan} it goes on the plan, due in so many weeks from then. */
    record Chance(
            OpportunityId opportunity,
            int day,
            @Nullable ApplicationState state,
            @DefaultValue("0") int plan,
            @DefaultValue("") String note,
            @DefaultValue List<Need> needs) {}

    /**
     * One week.
     *
     * @param ago how many weeks ago
     * @param well what went well; without it no review was written
     * @param back what became of the intentions that came back, in their order
     * @param feel mood, energy, workload, connected; empty means no check-in
     */
    record Week(
            int ago,
            @Nullable String well,
            @DefaultValue("steady") QuickStatus status,
            @DefaultValue("") String blocked,
            @DefaultValue List<Outcome> back,
            @DefaultValue List<Aim> aims,
            @DefaultValue List<Integer> feel,
            @DefaultValue("") String note,
            @DefaultValue("false") boolean skip,
            @DefaultValue List<Talk> talks,
            @DefaultValue List<Step> steps,
            @DefaultValue List<Chance> chances) {}
}
