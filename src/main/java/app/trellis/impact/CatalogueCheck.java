package app.trellis.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what is wrong or doubtful in entries that could be read: between entries, and of an entry against today. What
 * belongs to one edition is found by {@link EditionCheck}.
 */
final class CatalogueCheck {

    private static final int STALE_DAYS = 365;

    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueCheck(LocalDate today) {
        this.today = today;
    }

    static List<Problem> problems(List<Entry> entries, LocalDate today) {
        CatalogueCheck check = new CatalogueCheck(today);
        check.between(entries);
        entries.forEach(check::entry);
        return List.copyOf(check.problems);
    }

    private void between(List<Entry> entries) {
        Map<String, Entry> ids = new HashMap<>();
        Map<String, Entry> names = new HashMap<>();
        for (Entry entry : entries) {
            Opportunity opportunity = entry.opportunity();
            Entry twin = ids.putIfAbsent(opportunity.id().value(), entry);
            if (twin != null) {
                problems.add(entry.wrong("the id is used twice", "See line " + twin.line() + " of " + twin.file()));
            }
            Entry namesake = names.putIfAbsent(opportunity.name().toLowerCase(Locale.ROOT), entry);
            if (namesake != null) {
                problems.add(entry.doubtful(
                        "the name is also that of " + namesake.opportunity().id(), "Tell them apart"));
            }
        }
        for (Entry entry : entries) {
            OpportunityId parent = entry.opportunity().parent();
            if (parent != null && !ids.containsKey(parent.value())) {
                problems.add(
                        entry.wrong("the parent '%s' is not in the catalogue".formatted(parent), "Add or drop it"));
            }
        }
    }

    private void entry(Entry entry) {
        Opportunity opportunity = entry.opportunity();
        if (!"https".equals(opportunity.url().getScheme())) {
            problems.add(entry.wrong("the url is not https", "Give the https address of its own page"));
        }
        if (opportunity.gaps().isEmpty() && opportunity.skills().isEmpty()) {
            problems.add(entry.doubtful("it fills no gap and trains nothing", "Say what it is good for"));
        }
        source(entry, opportunity);
        opportunity.editions().forEach(edition -> EditionCheck.check(entry, edition, problems::add));
        opportunity.places().forEach(place -> EditionCheck.check(entry, place, problems::add));
    }

    private void source(Entry entry, Opportunity opportunity) {
        LocalDate checked = opportunity.source().checkedOn();
        if (checked != null && checked.isAfter(today)) {
            problems.add(entry.wrong("checked_on %s is in the future".formatted(checked), "Give the day of the check"));
        }
        if (checked != null && checked.isBefore(today.minusDays(STALE_DAYS))) {
            problems.add(entry.doubtful("the last check is older than a year", "Look at the page again"));
        }
        if (opportunity.source().basis() == Basis.GENERAL_KNOWLEDGE && opportunity.confidence() == Confidence.HIGH) {
            problems.add(entry.doubtful("general knowledge with high confidence", "Name a page or lower confidence"));
        }
    }
}
