package app.trellis.impact;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why an opportunity may be one for this student, so that a list says what it follows and is no black box. Gaps that are
 * open come before those that narrow; while execution is the main phase work on other topics is fine, so they are for later
 * (the post's section on impact).
 *
 * @param gaps what it fills or adds to, the widest first; empty for what serves the work itself
 */
public record Fit(Reason reason, List<Gap> gaps) {

    /** What the gaps of an opportunity are to the student now. */
    public enum Reason {
        FILLS,
        FILLS_LATER,
        ADDS,
        WORK
    }

    public Fit {
        gaps = List.copyOf(gaps);
    }

    /** How it fits somebody whose gaps stand so. */
    public static Fit of(Opportunity opportunity, Impact impact) {
        Map<Gap, GapLevel> levels = new EnumMap<>(Gap.class);
        impact.gaps()
                .forEach(each -> levels.put(each.finding().gap(), each.finding().level()));
        List<Gap> unfilled = opportunity.gaps().stream()
                .filter(gap -> levels.get(gap) != GapLevel.FILLED)
                .sorted(Comparator.comparing((Gap gap) -> levels.getOrDefault(gap, GapLevel.OPEN))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (!unfilled.isEmpty()) {
            return new Fit(impact.calm() ? Reason.FILLS_LATER : Reason.FILLS, unfilled);
        }
        return opportunity.gaps().isEmpty()
                ? new Fit(Reason.WORK, List.of())
                : new Fit(Reason.ADDS, opportunity.gaps().stream().sorted().toList());
    }
}
