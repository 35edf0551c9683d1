package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.ProgrammeService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's own mentor time over half a year, and what they say about it. */
@Service
@Transactional
public class MentorTimeService {

    private final MeetingRepository meetings;
    private final MentorWishRepository wishes;
    private final ProgrammeService programmes;
    private final CurrentAccount current;

    MentorTimeService(
            MeetingRepository meetings,
            MentorWishRepository wishes,
            ProgrammeService programmes,
            CurrentAccount current) {
        this.meetings = meetings;
        this.wishes = wishes;
        this.programmes = programmes;
        this.current = current;
    }

    /** Where mentor time stands today. */
    @StudentOnly
    @Transactional(readOnly = true)
    public MentorStanding standing() {
        LocalDate today = current.today();
        var recent = meetings.list(current.id(), today.minusDays(MentorTime.DAYS - 1L), today);
        return standing(recent, wishes.find(current.id()), DaysAway.from(programmes.find()));
    }

    /** Half a year of it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public MentorTimePicture picture() {
        AccountId student = current.id();
        LocalDate today = current.today();
        LocalDate half = today.minusWeeks(MentorTimeCourse.WEEKS).plusDays(1);
        var away = DaysAway.from(programmes.find());
        var wish = wishes.find(student);
        var all = meetings.list(student, MentorTimeCourse.firstDay(today), today);
        return new MentorTimePicture(
                standing(all, wish, away),
                MentorTimeCourse.upTo(today, minutes(all), away, wish.minutes()),
                TimeShares.of(all.stream()
                        .filter(meeting -> !meeting.date().isBefore(half))
                        .toList()),
                wish.target(),
                wish.speed());
    }

    /** The own target; null means the hour. */
    @StudentOnly
    @Transactional(readOnly = true)
    public @Nullable MentorTarget target() {
        return wishes.find(current.id()).target();
    }

    /**
     * Sets an own target, or goes back to the hour with null. Refused: minutes out of range, no reason, or a day to ask
     * again that is not in the next two years.
     */
    @StudentOnly
    public void aim(@Nullable MentorTarget target) {
        if (target != null) {
            target.check(current.today());
        }
        wishes.target(current.id(), target);
    }

    /** Takes back a change of the target, even one whose day to be asked about had come. */
    @StudentOnly
    public void restore(@Nullable MentorTarget before) {
        if (before != null) {
            before.check();
        }
        wishes.target(current.id(), before);
    }

    /** Says how soon the field answers, or takes that back with null. */
    @StudentOnly
    public void speed(@Nullable FieldSpeed speed) {
        wishes.speed(current.id(), speed);
    }

    /** The note about written feedback has been read; it comes again only after a talk. */
    @StudentOnly
    public void dismissWrittenOnly() {
        wishes.writtenSeen(current.id(), current.today());
    }

    /** Takes back {@link #dismissWrittenOnly}. */
    @StudentOnly
    public void recallWrittenOnly() {
        wishes.writtenSeen(current.id(), null);
    }

    private MentorStanding standing(List<Meeting> recent, MentorWish wish, Predicate<LocalDate> away) {
        LocalDate today = current.today();
        var target = wish.target();
        int writtenDays = meetings.writtenOnly(current.id(), today).days(today, away, wish.writtenSeenOn());
        return new MentorStanding(
                MentorTime.upTo(today, minutes(recent), away, wish.minutes()),
                target != null && target.due(today) && !away.test(today) ? target : null,
                writtenDays);
    }

    private static List<MentorMinutes> minutes(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::time).toList();
    }
}
