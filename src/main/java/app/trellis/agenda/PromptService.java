package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.Phase;
import app.trellis.plan.PhaseWindow;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.shared.time.IsoWeek;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The student's weekly prompt: one small question, answered by an entry of the worldview. */
@Service
@Transactional
public class PromptService {

    /** Where the turn begins for whoever has no programme yet. */
    private static final IsoWeek NO_PROGRAMME = new IsoWeek(2026, 1);

    private final Prompts prompts;
    private final PromptRepository history;
    private final WorldviewRepository entries;
    private final ProgrammeService programmes;
    private final CurrentAccount current;
    private final Clock clock;

    PromptService(
            Prompts prompts,
            PromptRepository history,
            WorldviewRepository entries,
            ProgrammeService programmes,
            CurrentAccount current,
            Clock clock) {
        this.prompts = prompts;
        this.history = history;
        this.entries = entries;
        this.programmes = programmes;
        this.current = current;
        this.clock = clock;
    }

    /** The prompt of this week. */
    @StudentOnly
    @Transactional(readOnly = true)
    public WeeklyPrompt current() {
        LocalDate today = current.today();
        IsoWeek week = IsoWeek.of(today);
        Optional<Programme> programme = programmes.find();
        Optional<Entry> answer = entries.answering(current.id(), week);
        PromptHistory before = history.history(current.id());
        String key = answer.map(Entry::prompt)
                .map(AnsweredPrompt::key)
                .orElseGet(() -> new PromptRotation(
                                prompts.keys(),
                                programme.map(PromptService::first).orElse(NO_PROGRAMME))
                        .of(week, before));
        return new WeeklyPrompt(
                week,
                key,
                prompts.question(key, current.locale()),
                programme
                        .filter(it -> ambition(it).contains(today) && !it.onLeave(today))
                        .isPresent(),
                answer.map(Entry::id).orElse(null),
                answer.map(Entry::text).orElse(""),
                before.answered(key, week)
                        .map(it ->
                                new WeeklyPrompt.Earlier(it.entry(), it.week().monday()))
                        .orElse(null));
    }

    /**
     * Stores the answer to the prompt of this week or the last one, over the one its writer saw; with another one there,
     * throws {@link WrittenElsewhere}. The first word begins an entry; taking the last one away again removes it.
     */
    @StudentOnly
    public void answer(IsoWeek week, String prompt, Edit edit) {
        AccountId student = current.id();
        LocalDate today = current.today();
        IsoWeek present = IsoWeek.of(today);
        if (!prompts.knows(prompt) || week.compareTo(present) > 0 || week.compareTo(present.previous()) < 0) {
            throw new NotFound();
        }
        edit.atMost(Entry.LENGTH);
        Optional<Entry> found = entries.answering(student, week);
        if (found.isEmpty()) {
            begin(student, new AnsweredPrompt(prompt, week, ""), edit.now(), today);
            return;
        }
        Entry entry = found.get();
        if (entry.prompt() == null || !entry.prompt().key().equals(prompt)) {
            throw new Refused("agenda.refused.other-prompt");
        }
        if (!entries.write(student, entry.id(), edit, today)) {
            throw new WrittenElsewhere(entry.text());
        }
        if (edit.now().isBlank() && entry.writtenOn().equals(today)) {
            entries.remove(student, entry.id());
        }
    }

    /** Puts the prompt of this week off; another one takes its place. Refused once it is answered. */
    @StudentOnly
    public void skip(String prompt) {
        IsoWeek week = IsoWeek.of(current.today());
        if (!prompts.knows(prompt)) {
            throw new NotFound();
        }
        if (entries.answering(current.id(), week).isPresent()) {
            throw new Refused("agenda.refused.answered");
        }
        history.skip(current.id(), week, prompt, clock.instant());
    }

    /** Takes back a {@link #skip} of this week. */
    @StudentOnly
    public void unskip(String prompt) {
        history.unskip(current.id(), IsoWeek.of(current.today()), prompt);
    }

    private void begin(AccountId student, AnsweredPrompt prompt, String text, LocalDate today) {
        if (!text.isBlank()) {
            entries.add(
                    student,
                    new Entry(EntryId.create(), today, today, text, Difference.NONE, prompt, false),
                    clock.instant());
        }
    }

    private static IsoWeek first(Programme programme) {
        return IsoWeek.of(ambition(programme).from());
    }

    private static PhaseWindow ambition(Programme programme) {
        return programme.windows().stream()
                .filter(window -> window.phase() == Phase.AMBITION)
                .findFirst()
                .orElseThrow();
    }
}
