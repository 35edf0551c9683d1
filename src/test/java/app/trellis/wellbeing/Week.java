package app.trellis.wellbeing;

import app.trellis.shared.time.IsoWeek;
import org.jspecify.annotations.Nullable;

/** Short ways to write check-ins in tests. */
final class Week {

    static final IsoWeek THIS = IsoWeek.parse("2026-W48");

    private Week() {}

    /** Four answers, so many weeks ago; null is left out. */
    static CheckIn ago(
            int weeks,
            @Nullable Integer mood,
            @Nullable Integer energy,
            @Nullable Integer workload,
            @Nullable Integer connected) {
        return ago(weeks, new CheckInData(mood, energy, workload, connected, ""));
    }

    static CheckIn ago(int weeks, CheckInData data) {
        return new CheckIn(THIS.plusWeeks(-weeks), data, false);
    }

    static CheckIn skipped(int weeks) {
        return new CheckIn(THIS.plusWeeks(-weeks), CheckInData.empty(), true);
    }
}
