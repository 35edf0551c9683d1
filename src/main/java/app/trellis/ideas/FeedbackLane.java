package app.trellis.ideas;

import app.trellis.mentoring.MentorKind;
import app.trellis.shared.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * What a mentor is asked about. The post, section "Improving idea generation": ask safety researchers for feedback on
 * your theory of change, and AI researchers outside safety on tractability and technical interest. The lanes are never
 * swapped, since each group is asked what it knows best.
 *
 * <p>An advisor may be in either group (the post has students find out how interested theirs is in safety), and is the
 * one person who must also call an idea strong. So an advisor is asked in the lane that the student thinks fits.
 */
public enum FeedbackLane {

    /** Would success matter for safety, and how: for safety researchers. */
    THEORY_OF_CHANGE,

    /** Can it be done, and is it interesting: for AI researchers outside safety. */
    TRACTABILITY;

    /** The lanes in which somebody of this kind is asked, never none. */
    public static List<FeedbackLane> of(MentorKind kind) {
        return Arrays.stream(values()).filter(lane -> lane.fits(kind)).toList();
    }

    /** Whether somebody of this kind is asked in this lane. */
    public boolean fits(MentorKind kind) {
        return kind == MentorKind.ADVISOR || (this == THEORY_OF_CHANGE) == (kind == MentorKind.SAFETY_RESEARCHER);
    }

    /** Refuses somebody who belongs in the other lane, with the reason. */
    void check(MentorKind kind) {
        if (!fits(kind)) {
            throw new Refused("feedback.refused.lane." + this);
        }
    }
}
