package app.trellis.impact;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the catalogue that all students share. What students do about an opportunity cannot be reached from here.
 * Each change returns what {@link #takeBack} needs.
 */
@Service
@Transactional
public class CatalogueService {

    /** The most characters of an entry. */
    static final int LONGEST = 20_000;

    private final CatalogueLayer layer;
    private final CurrentAccount current;

    CatalogueService(CatalogueLayer layer, CurrentAccount current) {
        this.layer = layer;
        this.current = current;
    }

    /**
     * The whole catalogue, hidden entries included, what was looked at longest ago first.
     *
     * @param text part of a name, organiser or id, in any case; blank for all
     */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<CuratedEntry> list(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return layer.merged().stream()
                .filter(entry -> words(entry.opportunity()).contains(wanted))
                .sorted(Comparator.comparing(
                        entry -> entry.opportunity().source().checkedOn(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** An entry as text, in the format of {@code docs/catalogue.md}, ready to be edited. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public String text(OpportunityId id) {
        return EntryWriter.write(entry(id).opportunity());
    }

    /**
     * Changes an entry, or adds one. Stores nothing while something blocks it; the reader and the rules are those of the
     * shipped files. Refused: more than 20,000 characters.
     *
     * @param id of the entry that is changed; null to add one
     */
    @AdministratorOnly
    public EntryChange save(@Nullable OpportunityId id, String text) {
        if (id != null) {
            entry(id);
        }
        if (text.length() > LONGEST) {
            throw new Refused("impact.curate.refused.long", LONGEST);
        }
        var reader = new CatalogueReader();
        reader.read("", new StringReader(text));
        List<Problem> found = new ArrayList<>(reader.problems());
        if (found.isEmpty()) {
            found.addAll(fitting(id, reader.entries()));
        }
        var problems = found.stream()
                .sorted(Comparator.comparing(Problem::blocking).reversed().thenComparing(Problem::line))
                .toList();
        if (problems.stream().anyMatch(Problem::blocking)) {
            return new EntryChange(problems, null);
        }
        var stored = reader.entries().getFirst().opportunity().id();
        return new EntryChange(problems, write(row(stored).with(text)));
    }

    /** Students see it no more; who applied keeps their application. */
    @AdministratorOnly
    public CatalogueBefore hide(OpportunityId id) {
        entry(id);
        return write(row(id).hidden(true));
    }

    /** Students see it again. */
    @AdministratorOnly
    public CatalogueBefore show(OpportunityId id) {
        entry(id);
        return write(row(id).hidden(false));
    }

    /** Notes that somebody looked at its own page today. A shipped entry stays open to upgrades. */
    @AdministratorOnly
    public CatalogueBefore checked(OpportunityId id) {
        entry(id);
        return write(row(id).checked(current.today()));
    }

    /** A changed entry is as shipped again; an own one is gone. */
    @AdministratorOnly
    public CatalogueBefore restore(OpportunityId id) {
        entry(id);
        var before = new CatalogueBefore(id, layer.find(id).orElse(null));
        layer.remove(List.of(id));
        return before;
    }

    /** Undoes one change. */
    @AdministratorOnly
    public void takeBack(CatalogueBefore before) {
        var row = before.row();
        if (row == null) {
            layer.remove(List.of(before.id()));
        } else {
            layer.write(List.of(row));
        }
    }

    /** The text is exactly the entry that is meant, and fits into the whole catalogue. */
    private List<Problem> fitting(@Nullable OpportunityId id, List<Entry> entries) {
        if (entries.size() != 1) {
            return List.of(Problem.wrong("", 1, Problem.NAMELESS, Fault.NOT_ONE));
        }
        var written = entries.getFirst();
        var own = written.opportunity().id();
        if (id != null && !own.equals(id)) {
            return List.of(written.wrong(Fault.OTHER_ID, id.value()));
        }
        var others = layer.merged().stream().map(CuratedEntry::opportunity).toList();
        List<Entry> all = new ArrayList<>(List.of(written));
        others.stream()
                .filter(other -> id == null || !other.id().equals(id))
                .forEach(other -> all.add(new Entry(other, "the catalogue", 1)));
        return CatalogueCheck.problems(all, current.today()).stream()
                .filter(problem -> Objects.equals(problem.id(), own.value()))
                .toList();
    }

    private CatalogueBefore write(CatalogueOverride row) {
        var before = new CatalogueBefore(row.id(), layer.find(row.id()).orElse(null));
        layer.write(List.of(row));
        return before;
    }

    private CatalogueOverride row(OpportunityId id) {
        return layer.find(id).orElseGet(() -> CatalogueOverride.none(id));
    }

    private CuratedEntry entry(OpportunityId id) {
        Optional<CuratedEntry> found = layer.merged().stream()
                .filter(each -> each.opportunity().id().equals(id))
                .findFirst();
        return found.orElseThrow(NotFound::new);
    }

    private static String words(Opportunity entry) {
        return String.join(" ", entry.id().value(), entry.name(), entry.organiser())
                .toLowerCase(Locale.ROOT);
    }
}
