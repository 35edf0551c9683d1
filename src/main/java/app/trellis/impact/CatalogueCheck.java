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
    private static final int LONGEST_NAME = 200;

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
                problems.add(entry.wrong(Fault.ID_TWICE, String.valueOf(twin.line()), twin.file()));
            }
            Entry namesake = names.putIfAbsent(opportunity.name().toLowerCase(Locale.ROOT), entry);
            if (namesake != null) {
                problems.add(entry.doubtful(
                        Fault.NAME_TWICE, namesake.opportunity().id().value()));
            }
        }
        for (Entry entry : entries) {
            OpportunityId parent = entry.opportunity().parent();
            if (parent != null && !ids.containsKey(parent.value())) {
                problems.add(entry.wrong(Fault.NO_PARENT, parent.value()));
            }
        }
    }

    private void entry(Entry entry) {
        Opportunity opportunity = entry.opportunity();
        if (!"https".equals(opportunity.url().getScheme())) {
            problems.add(entry.wrong(Fault.NOT_HTTPS));
        }
        if (opportunity.name().length() > LONGEST_NAME) {
            problems.add(entry.wrong(Fault.LONG_TEXT, "name", String.valueOf(LONGEST_NAME)));
        }
        if (opportunity.gaps().isEmpty() && opportunity.skills().isEmpty()) {
            problems.add(entry.doubtful(Fault.FILLS_NOTHING));
        }
        source(entry, opportunity);
        opportunity.editions().forEach(edition -> EditionCheck.check(entry, edition, problems::add));
        opportunity.places().forEach(place -> EditionCheck.check(entry, place, problems::add));
    }

    private void source(Entry entry, Opportunity opportunity) {
        LocalDate checked = opportunity.source().checkedOn();
        if (checked != null && checked.isAfter(today)) {
            problems.add(entry.wrong(Fault.CHECKED_LATER, checked.toString()));
        }
        if (checked != null && checked.isBefore(today.minusDays(STALE_DAYS))) {
            problems.add(entry.doubtful(Fault.STALE));
        }
        if (opportunity.source().basis() == Basis.GENERAL_KNOWLEDGE && opportunity.confidence() == Confidence.HIGH) {
            problems.add(entry.doubtful(Fault.TRUSTED_HEARSAY));
        }
    }
}
