package app.trellis.wellbeing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The support list that students see, and which part of it is near to a student. */
final class SupportList {

    static final String EUROPEAN_UNION = "EU";

    /** Where the European emergency number holds. */
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final List<SupportResource> entries;

    SupportList(List<SupportResource> entries) {
        this.entries = List.copyOf(entries);
    }

    List<SupportResource> all() {
        return entries;
    }

    /** The countries a student may choose, as codes. */
    List<String> countries() {
        return entries.stream()
                .filter(entry -> !entry.isWorldwide())
                .map(SupportResource::country)
                .distinct()
                .toList();
    }

    Support forStudent(SupportChoice choice) {
        Predicate<SupportResource> near = entry -> isNear(entry, choice.country());
        return new Support(
                choice.country(),
                choice.ownService(),
                pick(near),
                pick(entry -> entry.isWorldwide() && !entry.isOwnServicePlace()),
                entries.stream()
                        .filter(SupportResource::isOwnServicePlace)
                        .findFirst()
                        .orElseThrow(),
                pick(entry -> !entry.isWorldwide() && !near.test(entry)));
    }

    private List<SupportResource> pick(Predicate<SupportResource> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    private static boolean isNear(SupportResource entry, @Nullable String country) {
        return entry.country().equals(country)
                || EUROPEAN_UNION.equals(entry.country()) && country != null && MEMBERS.contains(country);
    }
}
