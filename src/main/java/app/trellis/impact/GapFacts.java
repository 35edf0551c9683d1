package app.trellis.impact;

import app.trellis.ideas.TheoryReview;
import app.trellis.plan.SafetyNearby;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a student and bears on the gaps.
 *
 * @param nearby null before the programme is set up
 * @param safetyMinutes live minutes with safety researchers in the last {@link GapRule#MINUTES_DAYS} days
 * @param sessions of reading groups that the student was at in the last {@link GapRule#SESSIONS_WEEKS} weeks
 * @param reviews answers about theories of change, the latest first
 */
record GapFacts(
        @Nullable SafetyNearby nearby,
        int safetyMinutes,
        int sessions,
        List<Application> applications,
        List<TheoryReview> reviews) {

    /** The latest review of each idea: a theory of change counts once, however many looked at it. */
    List<TheoryReview> reviewedTheories() {
        return reviews.stream()
                .filter(review -> reviews.stream()
                        .filter(other -> other.idea().equals(review.idea()))
                        .findFirst()
                        .filter(review::equals)
                        .isPresent())
                .toList();
    }

    /** What safety researchers answered. */
    List<TheoryReview> safetyAnswers() {
        return reviews.stream().filter(TheoryReview::safetyResearcher).toList();
    }

    List<Application> evidenceFor(Gap gap) {
        return applications.stream()
                .filter(application -> application.gaps().contains(gap) && application.isEvidence())
                .toList();
    }

    List<Application> withoutNoteFor(Gap gap) {
        return applications.stream()
                .filter(application -> application.gaps().contains(gap)
                        && application.state() == ApplicationState.ATTENDED
                        && !application.isEvidence())
                .toList();
    }

    List<Application> acceptedFor(Gap gap) {
        return applications.stream()
                .filter(application ->
                        application.gaps().contains(gap) && application.state() == ApplicationState.ACCEPTED)
                .toList();
    }
}
