package app.trellis.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ideas that gather while nothing is worked on: "just being an “ideas person” in a highly technical field rarely pans out"
 * (post, section "Why might you want to be a research lead?"). It is said once in each such stretch, for four weeks, and
 * then left alone. The numbers are ours.
 */
final class IdeasWithoutProject {

    /** Fewer ideas than this do not gather. */
    static final int IDEAS = 3;

    /** A break of so many days between two projects is nothing to speak of. */
    static final int QUIET_DAYS = 28;

    /** It is said for so many days. */
    static final int SAID_DAYS = 28;

    private IdeasWithoutProject() {}

    /**
     * How many ideas gathered since nothing runs, if that is to be said today; 0 otherwise.
     *
     * @param lastRun the last day on which a project ran; null if none ever did
     * @param notBefore from when on it may be said at all: the first months belong to learning
     * @param captured the days on which open ideas were captured
     */
    static int number(@Nullable LocalDate lastRun, LocalDate notBefore, List<LocalDate> captured, LocalDate today) {
        LocalDate idleSince = lastRun == null || lastRun.isBefore(notBefore) ? notBefore : lastRun;
        List<LocalDate> gathered =
                captured.stream().filter(day -> day.isAfter(idleSince)).sorted().toList();
        if (gathered.size() < IDEAS) {
            return 0;
        }
        LocalDate from = Stream.of(idleSince.plusDays(QUIET_DAYS), gathered.get(IDEAS - 1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return today.isBefore(from) || !today.isBefore(from.plusDays(SAID_DAYS)) ? 0 : gathered.size();
    }
}
