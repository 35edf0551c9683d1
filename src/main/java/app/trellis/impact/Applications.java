package app.trellis.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A student's applications, by opportunity, and what they hide. */
final class Applications {

    private final Map<OpportunityId, List<Application>> byOpportunity;

    private final Set<OpportunityId> hidden;

    Applications(List<Application> all, List<OpportunityMark> marks) {
        hidden = marks.stream()
                .filter(OpportunityMark::hidden)
                .map(OpportunityMark::opportunity)
                .collect(toSet());
        byOpportunity = all.stream()
                .sorted(Comparator.comparing(Application::savedOn).reversed())
                .collect(groupingBy(Application::opportunity));
    }

    boolean hides(OpportunityId opportunity) {
        return hidden.contains(opportunity);
    }

    /** All to this opportunity, newest first. */
    List<Application> to(OpportunityId opportunity) {
        return byOpportunity.getOrDefault(opportunity, List.of());
    }

    /** What the student does about it now: the application to the coming edition, else one still under way. */
    Optional<Application> current(OpportunityId opportunity, Outlook outlook) {
        String edition = outlook.editionLabel();
        return to(opportunity).stream()
                .filter(application -> application.edition().equals(edition))
                .findFirst()
                .or(() -> to(opportunity).stream()
                        .filter(application -> !application.state().settled())
                        .findFirst());
    }

    /** What a list shows: the current application, else the newest of the past. */
    Optional<Application> shown(OpportunityId opportunity, Outlook outlook) {
        return current(opportunity, outlook).or(() -> to(opportunity).stream().findFirst());
    }
}
