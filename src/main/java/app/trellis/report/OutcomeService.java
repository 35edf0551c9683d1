package app.trellis.report;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.AdvisorOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scale on which advisors judge a year: the administrator keeps it, advisors choose from it. A step that somebody
 * has chosen is retired and never deleted, and renaming it changes no report, since each keeps its own copy of the words.
 */
@Service
@Transactional
public class OutcomeService {

    /** More steps than a scale can have and still be one. */
    public static final int MOST = 12;

    private final OutcomeRepository outcomes;
    private final Clock clock;

    OutcomeService(OutcomeRepository outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** All steps in their order, the retired ones too. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Outcome> all() {
        return outcomes.list();
    }

    /** The steps that can be chosen, in their order. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<Outcome> choices() {
        return outcomes.list().stream().filter(each -> !each.retired()).toList();
    }

    /** Adds a step at the end. Refused: without words in both languages, or too many. */
    @AdministratorOnly
    public OutcomeId add(OutcomeLabel label) {
        var checked = checked(label);
        int number = outcomes.list().size();
        if (number >= MOST) {
            throw new Refused("report.refused.many-outcomes", MOST);
        }
        var id = OutcomeId.create();
        outcomes.add(id, checked, number);
        return id;
    }

    /** Changes the words of a step, for reports to come. With the words of before, it takes itself back. */
    @AdministratorOnly
    public void rename(OutcomeId id, OutcomeLabel label) {
        find(id);
        outcomes.rename(id, checked(label));
    }

    /** Moves a step by so many places, up if negative; at the end of the scale it stays. */
    @AdministratorOnly
    public void move(OutcomeId id, int by) {
        find(id);
        var order = new ArrayList<>(outcomes.list().stream().map(Outcome::id).toList());
        int from = order.indexOf(id);
        order.remove(id);
        order.add(Math.clamp((long) from + by, 0, order.size()), id);
        IntStream.range(0, order.size()).forEach(place -> outcomes.place(order.get(place), place));
    }

    /** Takes a step out of the choice; {@link #restore} takes it back. Refused: the last one that can be chosen. */
    @AdministratorOnly
    public void retire(OutcomeId id) {
        requireAnother(find(id));
        outcomes.retire(id, clock.instant());
    }

    /** Puts a retired step back into the choice. */
    @AdministratorOnly
    public void restore(OutcomeId id) {
        find(id);
        outcomes.retire(id, null);
    }

    /** Deletes a step that nobody has chosen. Refused: one that is used, or the last one. */
    @AdministratorOnly
    public void remove(OutcomeId id) {
        var outcome = find(id);
        if (outcome.used()) {
            throw new Refused("report.refused.outcome-used");
        }
        requireAnother(outcome);
        outcomes.remove(id);
    }

    private void requireAnother(Outcome outcome) {
        if (!outcome.retired()
                && outcomes.list().stream().filter(each -> !each.retired()).count() == 1) {
            throw new Refused("report.refused.last-outcome");
        }
    }

    private Outcome find(OutcomeId id) {
        return outcomes.list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static OutcomeLabel checked(OutcomeLabel label) {
        var words = new OutcomeLabel(label.english().strip(), label.german().strip());
        if (words.english().isEmpty() || words.german().isEmpty()) {
            throw new Refused("report.refused.both-languages");
        }
        if (Math.max(words.english().length(), words.german().length()) > Outcome.LENGTH) {
            throw new Refused("shared.refused.long", Outcome.LENGTH);
        }
        return words;
    }
}
