package app.trellis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programmes for tests of rules. */
final class Plans {
    static final LocalDate START = LocalDate.of(2025, 10, 1);
    static final ProgrammeData FIVE_YEARS = data(60, Pace.FULL_TIME, Experience.NONE);

    private Plans() {}

    static ProgrammeData data(int lengthMonths, Pace pace, Experience experience) {
        return new ProgrammeData(START, lengthMonths, pace, experience, Profile.BOTH, SafetyNearby.A_FEW);
    }

    static Programme fiveYears() {
        return FIVE_YEARS.with(List.of());
    }

    static Leave leave(String from, String to) {
        return new Leave(LeaveId.create(), LocalDate.parse(from), LocalDate.parse(to));
    }

    /** {@code from/to;from/to}, or nothing. */
    static List<Leave> leaves(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(";"))
                        .map(period -> period.split("/"))
                        .map(days -> leave(days[0], days[1]))
                        .toList();
    }
}
