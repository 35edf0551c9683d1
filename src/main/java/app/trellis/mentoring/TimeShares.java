package app.trellis.mentoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Whose time it was: by mentor and by kind of mentor, the most live minutes first. The post, section "People": not only the
 * official advisor, but everybody whose judgement can be learnt from.
 */
public record TimeShares(List<Share<Mentor>> mentors, List<Share<MentorKind>> kinds) {

    /** Takes its own copies. */
    public TimeShares {
        mentors = List.copyOf(mentors);
        kinds = List.copyOf(kinds);
    }

    /**
     * What one of them gave.
     *
     * @param live minutes face to face, by call or by chat at the same time
     * @param written minutes of written feedback
     * @param count how many meetings and pieces of written feedback
     */
    public record Share<T>(T of, int live, int written, int count) {

        static <T> Share<T> sum(T of, Collection<Meeting> meetings) {
            return new Share<>(
                    of, minutes(meetings, MeetingMode.LIVE), minutes(meetings, MeetingMode.WRITTEN), meetings.size());
        }

        private static int minutes(Collection<Meeting> meetings, MeetingMode mode) {
            return meetings.stream()
                    .filter(meeting -> meeting.mode() == mode)
                    .mapToInt(Meeting::minutes)
                    .sum();
        }
    }

    static TimeShares of(Collection<Meeting> meetings) {
        return new TimeShares(
                shares(meetings, Meeting::mentor, Mentor::name),
                shares(meetings, it -> it.mentor().kind(), Enum::name));
    }

    private static <T> List<Share<T>> shares(
            Collection<Meeting> meetings, Function<Meeting, T> by, Function<T, String> name) {
        return meetings.stream().collect(groupingBy(by)).entrySet().stream()
                .map(each -> Share.sum(each.getKey(), each.getValue()))
                .sorted(Comparator.<Share<T>>comparingInt(Share::live)
                        .thenComparingInt(Share::written)
                        .reversed()
                        .thenComparing(share -> name.apply(share.of())))
                .toList();
    }
}
