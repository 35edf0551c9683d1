package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a student's own order of the milestones of a lane, in a few statements however long the lane is. */
@Component
class MilestoneOrder {

    private final MilestoneRepository milestones;

    MilestoneOrder(MilestoneRepository milestones) {
        this.milestones = milestones;
    }

    /** Gives a milestone that is about to be stored the place in a lane that its date suggests. */
    void placeByDate(AccountId student, StoredMilestone milestone, Phase lane) {
        LocalDate date = milestone.aim().targetDate();
        int place = milestones
                .findPlaceBefore(student, lane, date)
                .orElseGet(() -> milestones.findPlaceAtEnd(student, lane));
        milestones.makeRoom(student, lane, place);
        milestone.place(lane, place);
    }

    /** Puts a stored milestone before another one of its lane, or at the lane's end. */
    void move(AccountId student, StoredMilestone milestone, @Nullable StoredMilestone before) {
        Phase lane = milestone.phase();
        if (before != null && before.phase() != lane) {
            throw new Refused("plan.refused.other-lane");
        }
        int place = before == null ? milestones.findPlaceAtEnd(student, lane) : before.position();
        milestones.makeRoom(student, lane, place);
        milestones.put(milestone.id(), student, place);
    }
}
