package app.trellis.plan;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Deed;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Milestones that advisors suggest. An advisor with whom the plan is shared now may suggest and withdraw; for any other
 * there is no such student. The plan stays the student's: nothing is on it before the student accepts.
 */
@Service
@Transactional
public class SuggestionService {

    /** The most characters of the student's sentence on declining. */
    public static final int ANSWER_LENGTH = 500;

    private static final int MOST = 20;

    private final SuggestionRepository suggestions;
    private final PlanService plans;
    private final AdvisingService advising;
    private final AccessLog log;
    private final CurrentAccount current;
    private final Clock clock;

    SuggestionService(
            SuggestionRepository suggestions,
            PlanService plans,
            AdvisingService advising,
            AccessLog log,
            CurrentAccount current,
            Clock clock) {
        this.suggestions = suggestions;
        this.plans = plans;
        this.advising = advising;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /** Suggests a milestone. Refused: without a title or a date, or as {@link PlanService#add}. */
    @AdvisorOnly
    public SuggestionId suggest(AccountId student, MilestoneData data) {
        sharing(student);
        var checked = MilestoneCheck.check(data, current.today());
        if (checked.target() == null) {
            throw new Refused("plan.refused.date-missing");
        }
        var id = SuggestionId.create();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        suggestions.add(student, current.id(), current.name(), id, checked, now);
        log.record(student, Deed.SUGGESTED, Area.PLAN, "");
        return id;
    }

    /** What the signed-in advisor suggested to a student, and what became of it; the latest first. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<Suggestion> sent(AccountId student) {
        sharing(student);
        return suggestions.ofAdvisor(current.id(), student, MOST);
    }

    /** Withdraws an own suggestion that is not answered. */
    @AdvisorOnly
    public void withdraw(SuggestionId id) {
        become(own(id), SuggestionState.OPEN, SuggestionState.WITHDRAWN, "", null);
    }

    /** Takes back a {@link #withdraw}. */
    @AdvisorOnly
    public void suggestAgain(SuggestionId id) {
        become(own(id), SuggestionState.WITHDRAWN, SuggestionState.OPEN, "", null);
    }

    /** What waits for the student's answer, the oldest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Suggestion> waiting() {
        return suggestions.ofStudent(current.id(), SuggestionState.OPEN);
    }

    /** The suggestion that a milestone of the student's came from. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<Suggestion> behind(MilestoneId milestone) {
        return suggestions.behind(milestone, current.id());
    }

    /** Makes it a milestone of the student's own. Refused before a programme is set up. */
    @StudentOnly
    public MilestoneId accept(SuggestionId id) {
        var suggestion = mine(id);
        open(suggestion);
        var milestone = plans.add(suggestion.data());
        become(suggestion, SuggestionState.OPEN, SuggestionState.ACCEPTED, "", milestone);
        return milestone;
    }

    /**
     * Would rather not.
     *
     * @param answer a sentence for the advisor, at most {@value #ANSWER_LENGTH} characters, may be empty
     */
    @StudentOnly
    public void decline(SuggestionId id, String answer) {
        var suggestion = mine(id);
        var sentence = answer.replace("\0", "").strip();
        if (sentence.length() > ANSWER_LENGTH) {
            throw new Refused("plan.refused.too-long", ANSWER_LENGTH);
        }
        become(suggestion, SuggestionState.OPEN, SuggestionState.DECLINED, sentence, null);
    }

    /** Takes back an {@link #accept}, with the milestone it became, or a {@link #decline}. */
    @StudentOnly
    public void takeBack(SuggestionId id) {
        var suggestion = mine(id);
        if (suggestion.state() == SuggestionState.WITHDRAWN) {
            throw new Refused("suggestion.refused.answered");
        }
        become(suggestion, suggestion.state(), SuggestionState.OPEN, "", null);
        if (suggestion.milestone() != null) {
            plans.remove(suggestion.milestone());
        }
    }

    private void become(
            Suggestion suggestion,
            SuggestionState from,
            SuggestionState to,
            String answer,
            @Nullable MilestoneId milestone) {
        if (suggestion.state() != from || !suggestions.become(suggestion, to, answer, milestone)) {
            throw new Refused("suggestion.refused.answered");
        }
    }

    private static void open(Suggestion suggestion) {
        if (suggestion.state() != SuggestionState.OPEN) {
            throw new Refused("suggestion.refused.answered");
        }
    }

    private Suggestion mine(SuggestionId id) {
        return suggestions.findByStudent(id, current.id()).orElseThrow(NotFound::new);
    }

    private Suggestion own(SuggestionId id) {
        var suggestion = suggestions.findByAdvisor(id, current.id()).orElseThrow(NotFound::new);
        sharing(suggestion.student());
        return suggestion;
    }

    private void sharing(AccountId student) {
        if (!advising.student(student).shared().contains(Area.PLAN)) {
            throw new NotFound();
        }
    }
}
