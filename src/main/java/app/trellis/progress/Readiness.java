package app.trellis.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is time to work mostly on one's own ideas: what there is to show, and when the switch is suggested.
 *
 * <p>The post, section "Increase your independence": after the first year or two, switch to working more on your own
 * ideas, those that are safety-relevant and that you and your advisor agree are strong, and test them rapidly. It counts
 * signs and decides nothing; the student switches by saying so.
 *
 * @param suggested the day that the programme's rule suggests
 * @param switchedOn the day the student said it; none before
 * @param evidence one for each {@link Sign}, in their order
 * @param daysToTest median days from idea to first test; none without a test
 */
public record Readiness(
        LocalDate suggested,
        @Nullable LocalDate switchedOn,
        Season season,
        List<Evidence> evidence,
        OptionalDouble daysToTest) {

    /** Signs from which on the evidence is more than little. */
    static final int SOME = 2;

    /** Signs from which on it is much. */
    static final int MUCH = 4;

    static final int MONTHS_BEFORE = 3;
    static final int MONTHS_AFTER = 6;

    public Readiness {
        evidence = List.copyOf(evidence);
    }

    /** What speaks for it. */
    public enum Sign {
        /** Projects carried to their end: being an "ideas person" alone rarely pans out (section "Why ..."). */
        FINISHED(1),
        /** Projects with a first test. */
        TESTED(2),
        /** Safety-relevant ideas that student and advisor call strong. */
        STRONG(2),
        /** Researchers whose judgement the student can predict (section "People"). */
        PREDICTED(2),
        /** Percent of the last two quarters' work that went into own ideas. */
        OWN_SHARE(25);

        private final int enough;

        Sign(int enough) {
            this.enough = enough;
        }
    }

    /** Where today lies, seen from the suggested day: three months before it to six months after it is its time. */
    public enum Season {
        EARLY,
        DUE,
        LATE
    }

    /** How much of the evidence is there. */
    public enum Amount {
        LITTLE,
        SOME,
        MUCH
    }

    /**
     * One sign.
     *
     * @param count what there is
     * @param enough what is enough; advice, not a bar
     */
    public record Evidence(Sign sign, int count, int enough) {

        /** Whether there is enough of it. */
        public boolean isEnough() {
            return count >= enough;
        }
    }

    static Readiness of(ReadinessFacts facts, LocalDate today) {
        return new Readiness(
                facts.suggested(),
                facts.switchedOn(),
                season(facts.suggested(), today),
                List.of(
                        evidence(Sign.FINISHED, facts.finished()),
                        evidence(Sign.TESTED, facts.tested()),
                        evidence(Sign.STRONG, facts.strong()),
                        evidence(Sign.PREDICTED, facts.predicted()),
                        evidence(Sign.OWN_SHARE, facts.ownPercent().orElse(0))),
                facts.daysToTest());
    }

    /** How much there is, by the signs that have enough. */
    public Amount amount() {
        long signs = evidence.stream().filter(Evidence::isEnough).count();
        if (signs >= MUCH) {
            return Amount.MUCH;
        }
        return signs >= SOME ? Amount.SOME : Amount.LITTLE;
    }

    private static Season season(LocalDate suggested, LocalDate today) {
        if (today.isBefore(suggested.minusMonths(MONTHS_BEFORE))) {
            return Season.EARLY;
        }
        return today.isAfter(suggested.plusMonths(MONTHS_AFTER)) ? Season.LATE : Season.DUE;
    }

    private static Evidence evidence(Sign sign, int count) {
        return new Evidence(sign, count, sign.enough);
    }
}
