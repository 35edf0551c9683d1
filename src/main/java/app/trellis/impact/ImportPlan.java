package app.trellis.impact;

import app.trellis.impact.ImportChoices.Same;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a file beside the catalogue: which entry each row is about, what it would be afterwards, and what keeps it out.
 * Changes nothing.
 */
final class ImportPlan {

    private final ImportContent content;
    private final ImportChoices choices;
    private final Set<OpportunityId> mine;
    private final KnownEntries known;
    private final Map<OpportunityId, Integer> claimed = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private final List<PlannedEntry> planned = new ArrayList<>();
    private final List<Problem> problems;
    private final List<CataloguePreview.Offer> offers = new ArrayList<>();
    private int unchanged;
    private int rejected;

    /** @param mine entries that last came from a list of the same kind */
    ImportPlan(
            ImportContent content,
            ImportChoices choices,
            List<Opportunity> catalogue,
            Set<OpportunityId> mine,
            LocalDate today) {
        this.content = content;
        this.choices = choices;
        this.mine = mine;
        this.known = new KnownEntries(catalogue);
        this.problems = new ArrayList<>(content.problems());
        this.rejected = problems.size();
        content.entries().forEach(this::plan);
        check(catalogue, today);
    }

    /** Whether the file holds an entry just as it is, or as it may not be. */
    boolean leaves(OpportunityId id) {
        return claimed.containsKey(id)
                && planned.stream().noneMatch(each -> each.id().equals(id));
    }

    /** What would be added or changed. */
    List<PlannedEntry> planned() {
        return planned;
    }

    /** Entries of the catalogue that the file holds, whether they may be changed or not. */
    Set<OpportunityId> seen() {
        return claimed.keySet();
    }

    List<CataloguePreview.Offer> offers() {
        return offers;
    }

    List<Problem> problems() {
        return problems;
    }

    int unchanged() {
        return unchanged;
    }

    int rejected() {
        return rejected;
    }

    private void plan(FileEntry entry) {
        Optional<Opportunity> match = known.match(entry.first());
        if (match.isPresent()) {
            plan(entry, match.orElseThrow());
            return;
        }
        Optional<Opportunity> resembling = known.resembling(entry.first());
        Same choice = choices.names().getOrDefault(entry.line(), Same.LEAVE_OUT);
        if (resembling.isEmpty() || choice == Same.NEW) {
            plan(entry, null);
        } else if (choice == Same.SAME) {
            plan(entry, resembling.orElseThrow());
        } else {
            String name = entry.first().get(EntryColumn.NAME);
            Opportunity known = resembling.orElseThrow();
            offers.add(new CataloguePreview.Offer(entry.line(), name, known.id(), known.name()));
        }
    }

    private void plan(FileEntry entry, @Nullable Opportunity target) {
        if (target != null) {
            Integer earlier = claimed.putIfAbsent(target.id(), entry.line());
            if (earlier != null) {
                refuse(entry, target.id().value(), Fault.ID_TWICE, earlier.toString(), content.file());
                return;
            }
        }
        List<Problem> found = new ArrayList<>();
        Optional<Opportunity> read = EntryReader.read(EntryNode.of(content.file(), rows(entry, target), found::add));
        problems.addAll(found);
        if (read.isEmpty() || found.stream().anyMatch(Problem::blocking)) {
            rejected++;
            return;
        }
        Opportunity after = read.orElseThrow();
        if (target != null && EntryTable.rows(target).equals(EntryTable.rows(after))) {
            unchanged++;
            return;
        }
        PlannedEntry change = new PlannedEntry(new Entry(after, content.file(), entry.line()), target);
        if (change.isTooLong()) {
            refuse(entry, after.id().value(), Fault.TOO_LONG, String.valueOf(CatalogueService.LONGEST));
            return;
        }
        planned.add(change);
    }

    /** The rows of the file, with what it does not speak of as the catalogue has it. An id never changes. */
    private List<EntryRow> rows(FileEntry entry, @Nullable Opportunity target) {
        if (target != null && content.isDirectory()) {
            return DirectoryRows.over(target, entry, mine.contains(target.id()));
        }
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        List<EntryRow> further =
                new ArrayList<>(entry.rows().subList(1, entry.rows().size()));
        if (target != null) {
            List<EntryRow> before = EntryTable.rows(target);
            cells.putAll(before.getFirst().cells());
            if (!entry.first().cells().containsKey(EntryColumn.LABEL)) {
                before.stream().skip(1).forEach(row -> further.add(new EntryRow(entry.line(), row.cells())));
            }
        }
        cells.putAll(entry.first().cells());
        cells.put(
                EntryColumn.ID,
                target == null ? freshId(entry.first()) : target.id().value());
        further.addFirst(new EntryRow(entry.line(), cells));
        return further;
    }

    private String freshId(EntryRow row) {
        String own = row.get(EntryColumn.ID);
        String id = own.isEmpty()
                ? NewId.of(row.get(EntryColumn.NAME), taken -> known.has(taken) || fresh.contains(taken))
                : own;
        fresh.add(id);
        return id;
    }

    /** An entry that is refused may be what another one refers to, so the rules are gone through until all fit. */
    private void check(List<Opportunity> catalogue, LocalDate today) {
        boolean refused;
        List<Problem> doubts;
        do {
            List<Entry> all = new ArrayList<>();
            Set<OpportunityId> replaced = new HashSet<>();
            planned.forEach(each -> replaced.add(each.id()));
            catalogue.stream()
                    .filter(other -> !replaced.contains(other.id()))
                    .forEach(other -> all.add(new Entry(other, "", 0)));
            planned.forEach(each -> all.add(each.entry()));
            List<Problem> found = CatalogueCheck.problems(all, today).stream()
                    .filter(problem -> problem.line() > 0)
                    .toList();
            List<Problem> wrong = found.stream().filter(Problem::blocking).toList();
            Set<String> ids = new HashSet<>();
            wrong.forEach(problem -> ids.add(problem.id()));
            refused = planned.removeIf(each -> ids.contains(each.id().value()));
            rejected += ids.size();
            problems.addAll(wrong);
            doubts = found;
        } while (refused);
        problems.addAll(doubts);
    }

    private void refuse(FileEntry entry, String id, Fault fault, String... about) {
        problems.add(Problem.wrong(content.file(), entry.line(), id, fault, about));
        rejected++;
    }
}
