package app.trellis.mentoring;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student knows and thinks of their mentors. It is shared with nobody. */
@Service
@Transactional
public class MentorService {

    private final MentorList list;
    private final MentorRepository mentors;
    private final List<MentorTies> ties;
    private final CurrentAccount current;
    private final Clock clock;

    MentorService(
            MentorList list, MentorRepository mentors, List<MentorTies> ties, CurrentAccount current, Clock clock) {
        this.list = list;
        this.mentors = mentors;
        this.ties = ties;
        this.current = current;
        this.clock = clock;
    }

    /** The mentors on the list, the one met last first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MentorCard> mentors() {
        return list.cards(current.id(), false);
    }

    /** Those that were taken off the list; what hangs on them is still there. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MentorCard> former() {
        return list.cards(current.id(), true);
    }

    /** One mentor, on the list or off it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public MentorCard find(MentorId mentor) {
        return card(mentor);
    }

    /** Changes name, kind, relation and experience. Refused: another mentor's name, no name, impossible years. */
    @StudentOnly
    public void change(MentorId mentor, MentorProfile profile) {
        MentorRules.check(profile);
        MentorCard before = card(mentor);
        if (!before.mentor().name().equalsIgnoreCase(profile.name())
                && mentors.named(current.id(), profile.name()).isPresent()) {
            throw new Refused("mentoring.refused.known", profile.name());
        }
        mentors.change(current.id(), mentor, profile);
    }

    /** Notes what the student thinks of a mentor. Refused outside 1 to {@link MentorRating#MOST}. */
    @StudentOnly
    public void rate(MentorId mentor, MentorRating rating) {
        MentorRules.check(rating);
        mentors.rate(current.id(), card(mentor).mentor().id(), rating);
    }

    /** Takes a mentor off the list. Their meetings and judgements stay; {@link #bringBack} is the undo. */
    @StudentOnly
    public void takeOff(MentorId mentor) {
        mentors.takeOff(current.id(), card(mentor).mentor().id(), clock.instant());
    }

    /** Puts a former mentor back on the list. */
    @StudentOnly
    public void bringBack(MentorId mentor) {
        mentors.bringBack(current.id(), card(mentor).mentor().id());
    }

    /**
     * Deletes a mentor for good. Refused while meetings, judgements or requests hang on them, since those would go too.
     *
     * @return what {@link #restore} needs
     */
    @StudentOnly
    public MentorCard delete(MentorId mentor) {
        MentorCard gone = card(mentor);
        if (mentors.hasMeetings(current.id(), mentor)
                || ties.stream().anyMatch(tie -> tie.hold(current.id(), mentor))) {
            throw new Refused("mentoring.refused.history", gone.mentor().name());
        }
        mentors.delete(current.id(), mentor);
        return gone;
    }

    /** Undoes {@link #delete}. */
    @StudentOnly
    public void restore(MentorCard gone) {
        MentorRules.check(gone.profile());
        Mentor mentor = gone.mentor();
        if (mentors.named(current.id(), mentor.name()).isPresent()) {
            throw new Refused("mentoring.refused.known", mentor.name());
        }
        if (!mentors.add(current.id(), mentor, clock.instant())) {
            throw new NotFound();
        }
        mentors.change(current.id(), mentor.id(), gone.profile());
        mentors.rate(current.id(), mentor.id(), gone.rating());
        if (gone.former()) {
            mentors.takeOff(current.id(), mentor.id(), clock.instant());
        }
    }

    private MentorCard card(MentorId mentor) {
        return list.find(current.id(), mentor).orElseThrow(NotFound::new);
    }
}
