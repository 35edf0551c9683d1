package app.trellis.plan;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.plan.TemplateVersionRepository.Row;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the template that new plans are made from. A version is prepared as a draft, which is valid after each
 * change, and once published it is never edited. No plan, and no student's answer, can be reached from here.
 */
@Service
@Transactional
public class TemplateService {

    /** The most characters of a version's note. */
    public static final int NOTE_LENGTH = 1000;

    private static final int LONGEST = 500_000;

    private final TemplateVersions versions;
    private final TemplateVersionRepository rows;
    private final CurrentAccount current;
    private final Clock clock;

    TemplateService(TemplateVersions versions, TemplateVersionRepository rows, CurrentAccount current, Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** What is published, the latest first; the shipped version is the last. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions() {
        return all().stream().filter(TemplateVersion::published).toList().reversed();
    }

    /** One published version. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public TemplateVersion version(int number) {
        return versions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The draft of the next version, if there is one. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Optional<TemplateVersion> draft() {
        return all().stream().filter(it -> !it.published()).findFirst();
    }

    /** Starts a draft from the latest version; one that is there goes on. */
    @AdministratorOnly
    public void start() {
        if (rows.holdDraft().isEmpty()) {
            int latest = versions.latest();
            rows.addDraft(latest + 1, rows.published(latest).map(Row::layer).orElse(TemplateLayer.NONE));
        }
    }

    /** Throws the draft away; {@link #putBack} takes it back. */
    @AdministratorOnly
    public DiscardedDraft discard() {
        var draft = draftHeld();
        rows.removeDraft();
        return new DiscardedDraft(draft.number(), draft.layer());
    }

    /** Takes back a {@link #discard}; refused when another draft was started meanwhile. */
    @AdministratorOnly
    public void putBack(DiscardedDraft draft) {
        if (rows.holdDraft().isPresent() || versions.latest() + 1 != draft.number()) {
            throw new Refused("template.refused.other-draft");
        }
        rows.addDraft(draft.number(), draft.layer());
    }

    /**
     * Adds a milestone to the draft or changes one. Refused: what {@link TemplateCheck} does not allow, and what somebody
     * else has changed since it was read.
     *
     * @param before as it was read; null to add one
     * @param after to add one, its key is empty, or that of one which was left out
     * @return as it is stored; given as {@code before}, with the old one as {@code after}, it takes the change back
     */
    @AdministratorOnly
    public TemplateMilestone write(@Nullable TemplateMilestone before, TemplateMilestone after) {
        var all = draftMilestones();
        var keyed = before == null && after.key().isEmpty() ? after.called(newKey()) : after;
        refuseStale(all, keyed.key(), before);
        all.put(keyed.key(), keyed);
        check(all);
        var stored = keyed.stripped();
        all.put(stored.key(), stored);
        store(all);
        return stored;
    }

    /** Leaves a milestone out of the draft; {@link #write} takes it in again. */
    @AdministratorOnly
    public void leaveOut(TemplateMilestone milestone) {
        var all = draftMilestones();
        refuseStale(all, milestone.key(), milestone);
        all.remove(milestone.key());
        check(all);
        store(all);
    }

    /**
     * Makes the draft the version that new plans are made from, and whose changes are offered to those there are.
     *
     * @param note what changed and why; refused when blank or longer than {@value #NOTE_LENGTH} characters
     * @return its number
     */
    @AdministratorOnly
    public int publish(String note) {
        var draft = draftHeld();
        var said = note.replace("\0", "").strip();
        if (said.isEmpty() || said.length() > NOTE_LENGTH) {
            throw new Refused("template.refused.note", NOTE_LENGTH);
        }
        if (draft().orElseThrow().differences().isEmpty()) {
            throw new Refused("template.refused.nothing-changed");
        }
        rows.publishDraft(said, clock.instant().truncatedTo(ChronoUnit.MICROS), current.id());
        versions.forget();
        return draft.number();
    }

    private List<TemplateVersion> all() {
        return TemplateVersion.all(versions.shipped(), rows.all());
    }

    private Row draftHeld() {
        return rows.holdDraft().orElseThrow(() -> new Refused("template.refused.no-draft"));
    }

    private Map<String, TemplateMilestone> draftMilestones() {
        Map<String, TemplateMilestone> all = new LinkedHashMap<>();
        draftHeld().layer().over(versions.shipped()).all().forEach(it -> all.put(it.key(), it));
        return all;
    }

    private void store(Map<String, TemplateMilestone> all) {
        var layer = TemplateLayer.between(versions.shipped(), all.values());
        if (layer.json().length() > LONGEST) {
            throw new Refused("template.refused.full");
        }
        rows.writeDraft(layer);
    }

    private static void refuseStale(
            Map<String, TemplateMilestone> all, String key, @Nullable TemplateMilestone before) {
        if (!Objects.equals(all.get(key), before)) {
            throw new Refused("template.refused.changed-elsewhere");
        }
    }

    private static void check(Map<String, TemplateMilestone> all) {
        try {
            new TemplateCheck(all.values()).run();
        } catch (TemplateFault fault) {
            throw new Refused("template.refused." + fault.what());
        }
    }

    /** Never one that an upgrade could bring: those have no random part. Keys are of letters only. */
    private static String newKey() {
        var letters = new StringBuilder("own-");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }
}
