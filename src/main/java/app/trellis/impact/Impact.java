package app.trellis.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The five gaps of a student and what could fill them.
 *
 * @param calm whether work on other topics is expected now, so that nothing may nag: during the execution phase
 */
public record Impact(List<GapStatus> gaps, boolean calm) {

    /** One gap with up to three opportunities that would fill it, the most useful first. */
    public record GapStatus(GapFinding finding, List<OpportunitySummary> suggestions) {}

    /** The gap that is filled least, if one is not filled. */
    public Optional<GapStatus> largest() {
        return gaps.stream()
                .filter(gap -> gap.finding().level() != GapLevel.FILLED)
                .min(Comparator.comparing(gap -> gap.finding().level()));
    }
}
