package app.trellis.impact;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.impact.CataloguePreview.Changed;
import app.trellis.impact.CataloguePreview.Missing;
import app.trellis.impact.ImportChoices.Agreed;
import app.trellis.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the catalogue out as a table, and brings lists in: shown first, written when asked, and taken back. */
@Service
@Transactional
public class CatalogueImportService {

    private static final int SHRUNK = 3;

    private final CatalogueLayer layer;
    private final CurrentAccount current;

    CatalogueImportService(CatalogueLayer layer, CurrentAccount current) {
        this.layer = layer;
        this.current = current;
    }

    /** The whole catalogue as CSV, hidden entries included; {@link #add} reads it back. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public String export() {
        return CatalogueExport.of(entries());
    }

    /**
     * Says what an import would do, and changes nothing. Refused: what is no list of opportunities, and more than 10,000
     * rows.
     */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public CataloguePreview preview(CatalogueFile file) {
        return new Work(file, ImportChoices.NONE).preview();
    }

    /**
     * Writes what is new or changed into the layer over the shipped files, and counts what is missing. Refused as
     * {@link #preview}; and if rows are kept out or more than a third is missing, unless that is agreed to.
     */
    @AdministratorOnly
    public CatalogueImported add(CatalogueFile file, ImportChoices choices) {
        Work work = new Work(file, choices);
        CataloguePreview preview = work.preview();
        if (preview.rejected() > 0 && !choices.agreed().contains(Agreed.PARTLY)) {
            throw new Refused("impact.import.refused.partly");
        }
        if (preview.shrinks() && !choices.agreed().contains(Agreed.SHRUNK)) {
            throw new Refused("impact.import.refused.shrunk");
        }
        return new CatalogueImported(preview, work.write());
    }

    /** Undoes an import. */
    @AdministratorOnly
    public void takeBack(CatalogueImported done) {
        List<OpportunityId> added = new ArrayList<>();
        List<CatalogueOverride> changed = new ArrayList<>();
        for (CatalogueBefore before : done.before()) {
            CatalogueOverride row = before.row();
            if (row == null) {
                added.add(before.id());
            } else {
                changed.add(row);
            }
        }
        layer.remove(added);
        layer.write(changed);
    }

    private List<Opportunity> entries() {
        return layer.merged().stream().map(CuratedEntry::opportunity).toList();
    }

    /** One file beside the catalogue as it is now. */
    private final class Work {

        private final ImportContent content;
        private final ImportPlan plan;
        private final ImportChoices choices;
        private final Map<OpportunityId, CatalogueOverride> rows = new LinkedHashMap<>();
        private final List<CatalogueOverride> earlier;

        Work(CatalogueFile file, ImportChoices choices) {
            this.choices = choices;
            content = ImportContent.of(file);
            layer.rows().forEach(row -> rows.put(row.id(), row));
            earlier = rows.values().stream()
                    .filter(row -> content.source().equals(row.importedFrom()))
                    .toList();
            Set<OpportunityId> mine = new HashSet<>();
            earlier.forEach(row -> mine.add(row.id()));
            plan = new ImportPlan(content, choices, entries(), mine, current.today());
        }

        CataloguePreview preview() {
            Map<OpportunityId, String> names = new HashMap<>();
            entries().forEach(entry -> names.put(entry.id(), entry.name()));
            List<String> added = new ArrayList<>();
            List<Changed> changed = new ArrayList<>();
            for (PlannedEntry each : plan.planned()) {
                String name = each.entry().opportunity().name();
                if (each.before() == null) {
                    added.add(name);
                } else {
                    changed.add(new Changed(name, each.differences()));
                }
            }
            List<Missing> missing = missing().stream()
                    .map(row ->
                            new Missing(names.getOrDefault(row.id(), row.id().value()), row.missed() + 1))
                    .toList();
            return new CataloguePreview(
                    added,
                    changed,
                    plan.unchanged(),
                    missing,
                    plan.offers(),
                    plan.problems(),
                    plan.rejected(),
                    missing.size() * SHRUNK > earlier.size(),
                    !content.isDirectory());
        }

        List<CatalogueBefore> write() {
            List<CatalogueOverride> written = new ArrayList<>();
            plan.planned().forEach(each -> written.add(each.over(row(each.id())).imported(content.source())));
            earlier.stream()
                    .filter(row -> row.missed() > 0 && plan.leaves(row.id()))
                    .forEach(row -> written.add(row.imported(content.source())));
            boolean hide = choices.agreed().contains(Agreed.HIDE_MISSING);
            missing().forEach(row -> {
                CatalogueOverride missed = row.missedAgain();
                written.add(missed.hidden(row.hidden() || hide && missed.missed() >= CataloguePreview.OFTEN));
            });
            layer.write(written);
            return written.stream()
                    .map(row -> new CatalogueBefore(row.id(), rows.get(row.id())))
                    .toList();
        }

        /** A directory drops what is over; that is not missing. */
        private List<CatalogueOverride> missing() {
            Set<OpportunityId> over = new HashSet<>();
            if (content.isDirectory()) {
                entries().stream()
                        .filter(entry -> entry.isOver(current.today()))
                        .forEach(entry -> over.add(entry.id()));
            }
            return earlier.stream()
                    .filter(row -> !plan.seen().contains(row.id()) && !over.contains(row.id()))
                    .toList();
        }

        private CatalogueOverride row(OpportunityId id) {
            return rows.getOrDefault(id, CatalogueOverride.none(id));
        }
    }
}
