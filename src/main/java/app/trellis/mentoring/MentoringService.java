package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.RelationId;
import app.trellis.account.StudentOnly;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's own mentors and meetings, and the time they add up to. */
@Service
@Transactional
public class MentoringService {

    private final MentorRepository mentors;
    private final MeetingRepository meetings;
    private final ActionRepository actions;
    private final MentorWishRepository wishes;
    private final ProgrammeService programmes;
    private final AdvisingService advising;
    private final CurrentAccount current;
    private final Clock clock;

    MentoringService(
            MentorRepository mentors,
            MeetingRepository meetings,
            ActionRepository actions,
            MentorWishRepository wishes,
            ProgrammeService programmes,
            AdvisingService advising,
            CurrentAccount current,
            Clock clock) {
        this.mentors = mentors;
        this.meetings = meetings;
        this.actions = actions;
        this.wishes = wishes;
        this.programmes = programmes;
        this.advising = advising;
        this.current = current;
        this.clock = clock;
    }

    /** The student's mentors, the one met last first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Mentor> mentors() {
        return mentors.list(current.id());
    }

    /**
     * Adds someone to the student's list; refused if the name is on it already. Who was taken off it comes back, with all
     * that hangs on them.
     */
    @StudentOnly
    public MentorId addMentor(MentorData data) {
        MentorRules.check(data);
        AccountId student = current.id();
        Optional<Mentor> known = mentors.named(student, data.name());
        if (known.isPresent() && mentors.isFormer(student, known.get().id())) {
            mentors.bringBack(student, known.get().id());
            return known.get().id();
        }
        if (known.isPresent()) {
            throw new Refused("mentoring.refused.known", data.name());
        }
        Mentor mentor = new Mentor(MentorId.create(), data.name(), data.kind());
        mentors.add(student, mentor, clock.instant());
        return mentor.id();
    }

    /** One of the student's mentors. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Mentor mentor(MentorId id) {
        return mentors.find(current.id(), id).orElseThrow(NotFound::new);
    }

    /**
     * Says that this mentor is one of the student's advisors, who then can be asked in Trellis. Refused if the account is
     * another mentor's already: one person is one mentor.
     *
     * @return the advisor's account
     */
    @StudentOnly
    public AccountId link(MentorId mentor, RelationId advisor) {
        AccountId student = current.id();
        mentor(mentor);
        AccountId account = advising.advisor(advisor);
        mentors.withAccount(student, account)
                .filter(other -> !other.id().equals(mentor))
                .ifPresent(other -> {
                    throw new Refused("mentoring.refused.linked", other.name());
                });
        mentors.link(student, mentor, account);
        return account;
    }

    /** Logs a meeting that has taken place. */
    @StudentOnly
    public MeetingId log(MeetingData data) {
        AccountId student = check(data);
        MeetingId id = MeetingId.create();
        meetings.add(student, NewMeeting.held(id, data, null, clock.instant()));
        return id;
    }

    /** Corrects a meeting; a planned one has taken place then. */
    @StudentOnly
    public void change(MeetingId id, MeetingData data) {
        AccountId student = check(data);
        if (!meetings.change(student, id, data)) {
            throw new NotFound();
        }
    }

    /** Removes a meeting with all that was written about it; {@link #restore} is the undo. */
    @StudentOnly
    public RemovedMeeting remove(MeetingId id) {
        AccountId student = current.id();
        RemovedMeeting found = meetings.snapshot(student, id).orElseThrow(NotFound::new);
        RemovedMeeting removed =
                new RemovedMeeting(found.meeting(), actions.of(student, id), found.source(), found.loggedAt());
        meetings.remove(student, id);
        return removed;
    }

    /** Puts back what {@link #remove} took. */
    @StudentOnly
    public void restore(RemovedMeeting removed) {
        AccountId student = current.id();
        MeetingRecord meeting = removed.meeting();
        if (!mentors.exists(student, meeting.mentor().id()) || !meetings.add(student, NewMeeting.again(removed))) {
            throw new NotFound();
        }
        meetings.write(student, meeting);
        removed.actions().forEach(action -> actions.add(student, action));
    }

    /** Meetings that took place from one day to another, both included, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Meeting> meetings(LocalDate from, LocalDate to) {
        return meetings.list(current.id(), from, to);
    }

    /** The time had in the fourteen days up to today, against the own target. */
    @StudentOnly
    @Transactional(readOnly = true)
    public MentorTime mentorTime() {
        LocalDate today = current.today();
        List<MentorMinutes> minutes = meetings.list(current.id(), today.minusDays(MentorTime.DAYS - 1L), today).stream()
                .map(Meeting::time)
                .toList();
        return MentorTime.upTo(
                today,
                minutes,
                DaysAway.from(programmes.find()),
                wishes.find(current.id()).minutes());
    }

    /** Live minutes with safety researchers in the last so many days, today included. */
    @StudentOnly
    @Transactional(readOnly = true)
    public int liveMinutesWithSafetyResearchers(int days) {
        LocalDate today = current.today();
        return meetings.liveMinutes(current.id(), MentorKind.SAFETY_RESEARCHER, today.minusDays(days - 1L), today);
    }

    private AccountId check(MeetingData data) {
        MeetingRules.check(data, current.today());
        if (!mentors.exists(current.id(), data.mentor())) {
            throw new NotFound();
        }
        return current.id();
    }
}
