package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSharesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final Mentor grace = new Mentor(MentorId.create(), "Grace", MentorKind.ADVISOR);
    private final Mentor saul = new Mentor(MentorId.create(), "Saul", MentorKind.POSTDOC);
    private final Mentor vera = new Mentor(MentorId.create(), "Vera", MentorKind.POSTDOC);

    @Test
    void minutesAreSummedByMentorAndByKindAndWhoGaveMostComesFirst() {
        var shares = TimeShares.of(List.of(
                met(grace, 30, MeetingMode.LIVE),
                met(grace, 15, MeetingMode.LIVE),
                met(grace, 50, MeetingMode.WRITTEN),
                met(saul, 40, MeetingMode.LIVE),
                met(vera, 20, MeetingMode.LIVE)));
        assertThat(shares.mentors())
                .containsExactly(
                        new TimeShares.Share<>(grace, 45, 50, 3),
                        new TimeShares.Share<>(saul, 40, 0, 1),
                        new TimeShares.Share<>(vera, 20, 0, 1));
        assertThat(shares.kinds())
                .containsExactly(
                        new TimeShares.Share<>(MentorKind.POSTDOC, 60, 0, 2),
                        new TimeShares.Share<>(MentorKind.ADVISOR, 45, 50, 3));
    }

    @Test
    void withEqualTimeTheNameDecides() {
        var shares = TimeShares.of(List.of(met(vera, 20, MeetingMode.LIVE), met(saul, 20, MeetingMode.LIVE)));
        assertThat(shares.mentors()).extracting(share -> share.of().name()).containsExactly("Saul", "Vera");
    }

    private static Meeting met(Mentor mentor, int minutes, MeetingMode mode) {
        return new Meeting(MeetingId.create(), mentor, DAY, minutes, mode, false);
    }
}
