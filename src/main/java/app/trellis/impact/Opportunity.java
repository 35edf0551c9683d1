package app.trellis.impact;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: a series, with its editions apart.
 *
 * @param parent the conference a workshop belongs to
 * @param gives one plain sentence: what a student gets from it
 * @param gaps which of the five gaps it can fill, the one it fills best first
 * @param skills what else it trains
 */
public record Opportunity(
        OpportunityId id,
        OpportunityKind kind,
        String name,
        List<String> formerNames,
        String organiser,
        @Nullable OpportunityId parent,
        List<Place> places,
        Region region,
        Remote remote,
        URI url,
        LocalText gives,
        Set<Gap> gaps,
        Set<Skill> skills,
        YearlyPattern pattern,
        Status status,
        List<Edition> editions,
        Source source,
        Confidence confidence) {

    public Opportunity {
        formerNames = List.copyOf(formerNames);
        places = List.copyOf(places);
        gaps = Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
        skills = Set.copyOf(skills);
        editions = List.copyOf(editions);
    }

    Opportunity with(Source newSource) {
        return new Opportunity(
                id,
                kind,
                name,
                formerNames,
                organiser,
                parent,
                places,
                region,
                remote,
                url,
                gives,
                gaps,
                skills,
                pattern,
                status,
                editions,
                newSource,
                confidence);
    }

    /** Whether its last known edition has passed; never, if none is known. */
    boolean isOver(LocalDate today) {
        return editions.stream()
                .flatMap(edition -> edition.lastDay().stream())
                .max(Comparator.naturalOrder())
                .filter(today::isAfter)
                .isPresent();
    }

    /** Whether it takes place in a region: by its own, or by one of its places. */
    public boolean isIn(Region wanted) {
        return region == wanted
                || Stream.concat(places.stream(), editions.stream().flatMap(edition -> edition.places().stream()))
                        .anyMatch(place -> Region.ofCountry(place.country())
                                .filter(wanted::equals)
                                .isPresent());
    }
}
