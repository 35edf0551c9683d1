package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The student's worldview, in dated entries that are saved as they are typed. What an entry said on an earlier day stays
 * readable, since how a view changed teaches more than the view. Nobody else reads an entry that the student has not
 * ticked.
 */
@Service
@Transactional
public class WorldviewService {

    /** How many differences, or shown entries, are listed at most; more are found in the list of entries. */
    static final int MOST = 100;

    private final WorldviewRepository entries;
    private final WorldviewList list;
    private final MentoringService mentoring;
    private final CurrentAccount current;
    private final Clock clock;

    WorldviewService(
            WorldviewRepository entries,
            WorldviewList list,
            MentoringService mentoring,
            CurrentAccount current,
            Clock clock) {
        this.entries = entries;
        this.list = list;
        this.mentoring = mentoring;
        this.current = current;
        this.clock = clock;
    }

    /** Some of the entries that a query finds, the newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public EntryPage page(EntryQuery query, int offset, int limit) {
        return new EntryPage(list.page(current.id(), query, offset, limit), list.count(current.id(), query));
    }

    /** One entry. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Entry find(EntryId id) {
        return load(id);
    }

    /** What an entry said on earlier days, the latest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<EntryVersion> versions(EntryId id) {
        load(id);
        return entries.versions(current.id(), id);
    }

    /** Whom the student differs from, the latest first; at most {@value #MOST}. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<DifferenceSummary> differences() {
        return list.differences(current.id(), MOST);
    }

    /** Begins an entry of today with its first words. Refused if they are too many. */
    @StudentOnly
    public EntryId begin(String text) {
        var first = new Edit("", text);
        first.atMost(Entry.LENGTH);
        LocalDate today = current.today();
        var entry = new Entry(EntryId.create(), today, today, first.now(), Difference.NONE, null, false);
        entries.add(current.id(), entry, clock.instant());
        return entry.id();
    }

    /** Stores the text over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. */
    @StudentOnly
    public void write(EntryId id, Edit edit) {
        load(id);
        edit.atMost(Entry.LENGTH);
        if (!entries.write(current.id(), id, edit, current.today())) {
            throw new WrittenElsewhere(load(id).text());
        }
    }

    /** Says whom the entry differs from: a mentor by their name, anybody else by any; an empty name is nobody. */
    @StudentOnly
    public void differFrom(EntryId id, @Nullable MentorId mentor, String name) {
        load(id);
        String said = mentor == null
                ? name.replace("\0", "").replaceAll("\\s+", " ").strip()
                : mentoring.mentor(mentor).name();
        if (said.length() > Difference.NAME_LENGTH) {
            throw new Refused("shared.refused.long", Difference.NAME_LENGTH);
        }
        entries.differ(current.id(), id, mentor, said);
    }

    /** Stores why, as {@link #write} does the text. */
    @StudentOnly
    public void writeWhy(EntryId id, Edit edit) {
        load(id);
        edit.atMost(Difference.WHY_LENGTH);
        if (!entries.writeWhy(current.id(), id, edit)) {
            throw new WrittenElsewhere(load(id).difference().why());
        }
    }

    /** Lets advisors with whom the agenda is shared read this entry, or no longer. */
    @StudentOnly
    public void show(EntryId id, boolean shown) {
        load(id);
        entries.show(current.id(), id, shown);
    }

    /** Deletes an entry with its versions; {@link #putBack} is the undo. */
    @StudentOnly
    public RemovedEntry remove(EntryId id) {
        var removed = new RemovedEntry(load(id), entries.versions(current.id(), id));
        entries.remove(current.id(), id);
        return removed;
    }

    /** Takes back a {@link #remove}. */
    @StudentOnly
    public void putBack(RemovedEntry removed) {
        Entry entry = removed.entry();
        var mentor = entry.difference().mentor();
        if (mentor != null) {
            mentoring.mentor(mentor);
        }
        if (!entries.add(current.id(), entry, clock.instant())) {
            throw new NotFound();
        }
        removed.versions().forEach(version -> entries.addVersion(current.id(), entry.id(), version));
    }

    /** The entries that a student ticked, for an advisor with whom the agenda is shared; at most {@value #MOST}. */
    @SharedWithAdvisor(Area.AGENDA)
    @Transactional(readOnly = true)
    public List<SharedEntry> shared(AccountId student) {
        return list.shown(student, MOST);
    }

    private Entry load(EntryId id) {
        return entries.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
