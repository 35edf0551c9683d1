package app.trellis.impact;

import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opportunities for tests: an ordinary one, and changes to it. */
final class Samples {

    static final Opportunity CONFERENCE = opportunity("sample", OpportunityKind.CONFERENCE);

    private Samples() {}

    static Opportunity opportunity(String id, OpportunityKind kind) {
        return new Opportunity(
                new OpportunityId(id),
                kind,
                "Sample " + id,
                List.of(),
                "Organiser",
                null,
                List.of(),
                Region.GLOBAL,
                Remote.NO,
                URI.create("https://example.org/"),
                new LocalText("Gives.", "Gibt."),
                Set.of(Gap.SAFETY_COMMUNITY),
                Set.of(),
                YearlyPattern.NONE,
                Status.ACTIVE,
                List.of(),
                new Source(null, Basis.OFFICIAL_PAGE, ""),
                Confidence.HIGH);
    }

    static Opportunity with(Opportunity o, Source source, YearlyPattern pattern, Edition... editions) {
        return new Opportunity(
                o.id(),
                o.kind(),
                o.name(),
                o.formerNames(),
                o.organiser(),
                o.parent(),
                o.places(),
                o.region(),
                o.remote(),
                o.url(),
                o.gives(),
                o.gaps(),
                o.skills(),
                pattern,
                o.status(),
                List.of(editions),
                source,
                o.confidence());
    }

    static Opportunity with(Opportunity o, Edition... editions) {
        return with(o, o.source(), o.pattern(), editions);
    }

    static Opportunity at(Opportunity o, Region region, Remote remote, Place... places) {
        return new Opportunity(
                o.id(),
                o.kind(),
                o.name(),
                o.formerNames(),
                o.organiser(),
                o.parent(),
                List.of(places),
                region,
                remote,
                o.url(),
                o.gives(),
                o.gaps(),
                o.skills(),
                o.pattern(),
                o.status(),
                o.editions(),
                o.source(),
                o.confidence());
    }

    static Opportunity filling(Set<Gap> gaps, Set<Skill> skills) {
        Opportunity o = CONFERENCE;
        return new Opportunity(
                o.id(),
                o.kind(),
                o.name(),
                o.formerNames(),
                o.organiser(),
                o.parent(),
                o.places(),
                o.region(),
                o.remote(),
                o.url(),
                o.gives(),
                gaps,
                skills,
                o.pattern(),
                o.status(),
                o.editions(),
                o.source(),
                o.confidence());
    }

    static Edition edition(String label, @Nullable String starts, @Nullable String ends, Deadline... deadlines) {
        return new Edition(label, day(starts), day(ends), List.of(), Claim.CONFIRMED, List.of(deadlines));
    }

    static Deadline deadline(DeadlineType type, String date, @Nullable PublishedZone zone) {
        return new Deadline(type, LocalDate.parse(date), null, zone, Claim.CONFIRMED, "");
    }

    static Source checked(@Nullable String day, Basis basis) {
        return new Source(day == null ? null : LocalDate.parse(day), basis, "");
    }

    static YearlyPattern runs(Month... months) {
        return new YearlyPattern(Arrays.asList(months), List.of(), false);
    }

    static YearlyPattern rolling() {
        return new YearlyPattern(List.of(), List.of(), true);
    }

    static Application application(String name, ApplicationState state, String note, Gap... gaps) {
        return new Application(
                ApplicationId.create(),
                new OpportunityId("sample"),
                "",
                name,
                Set.of(gaps),
                state,
                note,
                LocalDate.of(2026, 11, 1),
                null,
                null);
    }

    private static @Nullable DayOrMonth day(@Nullable String text) {
        return text == null ? null : DayOrMonth.parse(text);
    }
}
