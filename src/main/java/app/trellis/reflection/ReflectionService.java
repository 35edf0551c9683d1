package app.trellis.reflection;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.WrittenElsewhere;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in student's own reflections, written a piece at a time. No method takes a student: nobody can ask for
 * another's, and nothing here is announced as an event.
 */
@Service
@Transactional
public class ReflectionService {

    private final ReflectionRepository reflections;
    private final RestRepository rests;
    private final ProgrammeService programmes;
    private final MentoringService mentoring;
    private final CurrentAccount current;

    ReflectionService(
            ReflectionRepository reflections,
            RestRepository rests,
            ProgrammeService programmes,
            MentoringService mentoring,
            CurrentAccount current) {
        this.reflections = reflections;
        this.rests = rests;
        this.programmes = programmes;
        this.mentoring = mentoring;
        this.current = current;
    }

    /** All there is of one kind. */
    @StudentOnly
    @Transactional(readOnly = true)
    public ReflectionPage page(ReflectionKind kind) {
        var all = reflections.list(current.id(), kind);
        var calendar = Objects.requireNonNull(
                rests.calendars(current.id(), programmes.find().orElse(null)).get(kind));
        var until = calendar.restsUntil();
        return new ReflectionPage(
                kind,
                calendar.due(kind, current.today()),
                until != null && !until.isBefore(current.today()) ? until : null,
                all.stream()
                        .filter(each -> each.finishedOn() == null)
                        .findFirst()
                        .orElse(null),
                all.stream().filter(each -> each.finishedOn() != null).toList());
    }

    /** The names of the student's advisors, each of whom {@link Question#ADVISOR} is asked about. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<String> advisors() {
        return mentoring.mentors().stream()
                .filter(mentor -> mentor.kind() == MentorKind.ADVISOR)
                .map(Mentor::name)
                .sorted()
                .toList();
    }

    /** Stores a number or a choice, or takes it back; the first piece begins the reflection. */
    @StudentOnly
    public void answer(Question question, String about, @Nullable Integer score, @Nullable String choice) {
        AnswerRules.check(question, about, score, choice);
        var id = draft(question.kind());
        reflections.makeRoom(current.id(), id, question, about);
        reflections.score(current.id(), id, new Answer(question, about, score, choice, ""));
    }

    /** Stores words over those that their writer saw, or not at all ({@link WrittenElsewhere}). */
    @StudentOnly
    public void write(Question question, String about, Edit edit) {
        edit.atMost(Answer.LENGTH);
        AnswerRules.check(question, about, null, null);
        AccountId student = current.id();
        var id = draft(question.kind());
        reflections.makeRoom(student, id, question, about);
        if (!reflections.write(student, id, question, about, edit)) {
            throw new WrittenElsewhere(stored(id, question, about));
        }
    }

    /** Finishes what is being written; one without answers is a reflection too. */
    @StudentOnly
    public ReflectionId finish(ReflectionKind kind) {
        var id = draft(kind);
        reflections.finish(current.id(), id, current.today());
        rests.rest(current.id(), kind, null);
        return id;
    }

    /** Opens a finished one again, if nothing else is being written. */
    @StudentOnly
    public void reopen(ReflectionId id) {
        var reflection = find(id);
        if (findDraft(reflection.kind()).isEmpty()) {
            reflections.finish(current.id(), id, null);
        }
    }

    /** Removes one and returns it; {@link #restore} is the undo. */
    @StudentOnly
    public Reflection remove(ReflectionId id) {
        var removed = find(id);
        reflections.remove(current.id(), id);
        return removed;
    }

    /** Brings a removed one back; a draft comes back as finished if another one has been begun meanwhile. */
    @StudentOnly
    public void restore(Reflection removed) {
        AccountId student = current.id();
        boolean another = findDraft(removed.kind()).isPresent();
        var id = ReflectionId.create();
        reflections.begin(student, id, removed.kind(), removed.begunOn());
        for (var answer : removed.answers()) {
            AnswerRules.check(answer.question(), answer.about(), answer.score(), answer.choice());
            reflections.makeRoom(student, id, answer.question(), answer.about());
            reflections.score(student, id, answer);
            var words = new Edit("", answer.words());
            words.atMost(Answer.LENGTH);
            reflections.write(student, id, answer.question(), answer.about(), words);
        }
        reflections.finish(student, id, another ? removed.day() : removed.finishedOn());
    }

    /** Puts the prompt off for a month. */
    @StudentOnly
    public void putOff(ReflectionKind kind) {
        rests.rest(current.id(), kind, current.today().plusDays(ReflectionCalendar.REST_DAYS));
    }

    /** Takes back {@link #putOff}. */
    @StudentOnly
    public void askAgain(ReflectionKind kind) {
        rests.rest(current.id(), kind, null);
    }

    private ReflectionId draft(ReflectionKind kind) {
        return findDraft(kind).orElseGet(() -> {
            var id = ReflectionId.create();
            reflections.begin(current.id(), id, kind, current.today());
            return id;
        });
    }

    private Optional<ReflectionId> findDraft(ReflectionKind kind) {
        return reflections.list(current.id(), kind).stream()
                .filter(each -> each.finishedOn() == null)
                .map(Reflection::id)
                .findFirst();
    }

    private Reflection find(ReflectionId id) {
        for (var kind : ReflectionKind.values()) {
            for (var each : reflections.list(current.id(), kind)) {
                if (each.id().equals(id)) {
                    return each;
                }
            }
        }
        throw new NotFound();
    }

    private String stored(ReflectionId id, Question question, String about) {
        return find(id).answer(question, about).words();
    }
}
