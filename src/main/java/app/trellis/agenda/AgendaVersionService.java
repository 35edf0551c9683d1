package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the agenda that the student thought worth keeping; none is ever changed. */
@Service
@Transactional
public class AgendaVersionService {

    /** How many are listed at most: one a month for longer than a programme lasts. */
    static final int MOST = 100;

    private final VersionRepository versions;
    private final AgendaRepository agendas;
    private final ShownTitles titles;
    private final CurrentAccount current;
    private final Clock clock;

    AgendaVersionService(
            VersionRepository versions,
            AgendaRepository agendas,
            ShownTitles titles,
            CurrentAccount current,
            Clock clock) {
        this.versions = versions;
        this.agendas = agendas;
        this.titles = titles;
        this.current = current;
        this.clock = clock;
    }

    /** What the agenda says now, as a version would keep it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public AgendaContent now() {
        return agendas.find(current.id()).content();
    }

    /** All kept versions, newest first; at most {@value #MOST}. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<AgendaVersion> list() {
        return versions.list(current.id(), MOST);
    }

    /**
     * Keeps the agenda as it is now; returns the version's number. Refused if nothing is written, or nothing has changed
     * since the last one.
     *
     * @param note what is new, in up to {@value AgendaVersion#NOTE_LENGTH} characters; may be empty
     */
    @StudentOnly
    public int keep(String note) {
        Agenda agenda = agendas.find(current.id());
        String said = BetData.text(note);
        if (agenda.isBlank()) {
            throw new Refused("agenda.refused.nothing-written");
        }
        if (said.length() > AgendaVersion.NOTE_LENGTH) {
            throw new Refused("shared.refused.long", AgendaVersion.NOTE_LENGTH);
        }
        boolean same = versions.list(current.id(), 1).stream()
                .anyMatch(latest -> latest.content().equals(agenda.content()));
        if (same) {
            throw new Refused("agenda.refused.same-version");
        }
        return versions.keep(current.id(), said, agenda.content(), clock.instant());
    }

    /** Takes back a {@link #keep}. Only the latest version can go; an older one is what somebody may have read. */
    @StudentOnly
    public void forget(int number) {
        boolean latest = versions.list(current.id(), 1).stream().anyMatch(version -> version.number() == number);
        if (!latest) {
            throw new NotFound();
        }
        versions.remove(current.id(), number);
    }

    /** A student's kept versions, newest first, for an advisor with whom the agenda is shared. */
    @SharedWithAdvisor(Area.AGENDA)
    @Transactional(readOnly = true)
    public List<AgendaVersion> shared(AccountId student) {
        return titles.in(student, versions.list(student, MOST));
    }
}
