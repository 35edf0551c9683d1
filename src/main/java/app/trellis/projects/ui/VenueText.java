package app.trellis.projects.ui;

import app.trellis.impact.Certainty;
import app.trellis.impact.Deadline;
import app.trellis.impact.DeadlineWords;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.Outlook;
import app.trellis.impact.Venue;
import app.trellis.projects.OutputData;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The venues of the catalogue with their deadlines in words: how sure they are, as published, and for the reader. */
final class VenueText {

    private final Component near;
    private final ProjectServices services;
    private @Nullable List<Venue> known;

    VenueText(Component near, ProjectServices services) {
        this.near = near;
        this.services = services;
    }

    List<Venue> venues() {
        List<Venue> found = known;
        if (found == null) {
            found = services.opportunities().venues();
            known = found;
        }
        return found;
    }

    Optional<Venue> find(@Nullable OpportunityId id) {
        return id == null
                ? Optional.empty()
                : venues().stream().filter(venue -> venue.id().equals(id)).findFirst();
    }

    /** The next deadline of a venue, how sure it is first; or only how sure its dates are. */
    String deadline(Venue venue) {
        Outlook outlook = venue.outlook();
        String certainty = near.getTranslation("impact.certainty." + outlook.certainty());
        Deadline next = outlook.next();
        if (next == null) {
            return outlook.certainty() == Certainty.ANY_TIME
                    ? certainty
                    : near.getTranslation("projects.venue.no-date", certainty);
        }
        var words = new DeadlineWords(near::getTranslation, Formats.of(near), zone());
        return near.getTranslation("projects.venue.deadline", certainty, words.type(next), words.moment(next));
    }

    /** The day to hand something in by: the student's own, or the venue's next deadline. */
    Optional<LocalDate> day(OutputData data) {
        return Optional.ofNullable(data.deadline())
                .or(() -> find(data.opportunity())
                        .map(venue -> venue.outlook().next())
                        .map(next -> next.dayToPlan(zone())));
    }

    private ZoneId zone() {
        return services.account().zone();
    }
}
