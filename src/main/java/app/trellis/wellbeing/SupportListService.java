package app.trellis.wellbeing;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the support list that all students share. It holds the list alone: neither what a student chose from it
 * nor anything else of them can be reached from here. Each change returns what {@link #takeBack} needs.
 */
@Service
@Transactional
public class SupportListService {

    private final SupportLayer layer;
    private final CurrentAccount current;

    SupportListService(SupportLayer layer, CurrentAccount current) {
        this.layer = layer;
        this.current = current;
    }

    /** The whole list, hidden entries included. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<ListedSupport> list() {
        return layer.merged();
    }

    /**
     * Adds an entry, where the id is empty, or changes one.
     *
     * @param entry refused when something is missing that a student needs, or is longer than 500 characters
     */
    @AdministratorOnly
    public SupportBefore save(SupportResource entry) {
        var added = entry.id().isEmpty();
        var stored = added ? entry.called("own-" + UUID.randomUUID()) : entry;
        if (!added) {
            changeable(stored.id());
        }
        SupportEntryCheck.refuseFaults(stored);
        return write(row(stored.id()).with(stored));
    }

    /** Students see it no more. Refused: the last worldwide page, which is for those without a country. */
    @AdministratorOnly
    public SupportBefore hide(String id) {
        return write(row(changeable(id)).hidden(true));
    }

    /** Students see it again. */
    @AdministratorOnly
    public SupportBefore show(String id) {
        return write(row(changeable(id)).hidden(false));
    }

    /** Notes that it was compared with the service's own page today. A shipped entry stays open to upgrades. */
    @AdministratorOnly
    public SupportBefore checked(String id) {
        return write(row(changeable(id)).checked(current.today()));
    }

    /** A changed entry is as shipped again; an own one is gone. */
    @AdministratorOnly
    public SupportBefore restore(String id) {
        var before = new SupportBefore(changeable(id), layer.find(id).orElse(null));
        layer.remove(id);
        keepWhole();
        return before;
    }

    /** Undoes one change. */
    @AdministratorOnly
    public void takeBack(SupportBefore before) {
        var row = before.row();
        if (row == null) {
            layer.remove(before.id());
        } else {
            layer.write(row);
        }
        keepWhole();
    }

    private SupportBefore write(SupportOverride row) {
        var before = new SupportBefore(row.id(), layer.find(row.id()).orElse(null));
        layer.write(row);
        keepWhole();
        return before;
    }

    private SupportOverride row(String id) {
        return layer.find(id).orElseGet(() -> SupportOverride.none(id));
    }

    private String changeable(String id) {
        var listed = layer.merged().stream()
                .filter(each -> each.entry().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (listed.fixed()) {
            throw new Refused("wellbeing.list.refused.fixed");
        }
        return id;
    }

    private void keepWhole() {
        if (!SupportCheck.faultsOf(layer.list().all()).isEmpty()) {
            throw new Refused("wellbeing.list.refused.needed");
        }
    }
}
