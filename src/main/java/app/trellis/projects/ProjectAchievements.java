package app.trellis.projects;

import app.trellis.plan.Achievement;
import app.trellis.plan.Occasion;
import java.util.EnumSet;
import java.util.Set;

/** What happens in projects and may show that a suggested milestone is on its way. Pure. */
public final class ProjectAchievements {

    /** A first test within so many days was quick: what the suggested milestone asks for. */
    static final int QUICK_DAYS = 14;

    private static final Set<OutputState> SUBMITTED =
            EnumSet.of(OutputState.SUBMITTED, OutputState.REVIEWS, OutputState.REBUTTAL);
    private static final Set<OutputState> ACCEPTED = EnumSet.of(OutputState.ACCEPTED, OutputState.PUBLISHED);

    private ProjectAchievements() {}

    /** What the time to the first test shows. */
    public static Occasion ofTest(Project project) {
        var days = project.daysToFirstTest();
        boolean quick = days.isPresent() && days.getAsLong() <= QUICK_DAYS;
        return occasion("project/" + project.id().value() + "/test", quick, Achievement.TESTED_QUICKLY);
    }

    /** What a project that was led to its end shows. */
    public static Occasion ofLead(Project project) {
        boolean led = project.state() == ProjectState.CLOSED
                && project.data().origin() == Origin.OWN
                && project.data().role() == ProjectRole.LEAD
                && !project.runs().isEmpty();
        return occasion("project/" + project.id().value() + "/lead", led, Achievement.OWN_PROJECT_LED);
    }

    /** What a decision shows, if it came from a result. */
    public static Occasion of(Decision decision) {
        return occasion("decision/" + decision.id().value(), !decision.result().isBlank(), Achievement.RESULT_DECIDED);
    }

    /** What an output shows by being submitted; nothing before and after that. */
    public static Occasion ofSubmission(Project project, Output output) {
        boolean own = project.data().origin() == Origin.OWN
                && output.data().authorship().position() == AuthorPosition.FIRST
                && SUBMITTED.contains(output.state());
        return occasion("output/" + output.id().value() + "/submitted", own, Achievement.OWN_OUTPUT_SUBMITTED);
    }

    /** What an output shows by being accepted after a review. */
    public static Occasion ofAcceptance(Output output) {
        boolean reviewed = ACCEPTED.contains(output.state())
                && output.steps().stream().anyMatch(step -> step.state() == OutputState.ACCEPTED);
        return occasion("output/" + output.id().value() + "/accepted", reviewed, Achievement.OUTPUT_ACCEPTED);
    }

    private static Occasion occasion(String subject, boolean shown, Achievement achievement) {
        return new Occasion(subject, shown ? Set.of(achievement) : Set.of());
    }
}
