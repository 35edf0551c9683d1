package app.trellis.plan;

import app.trellis.shared.Refused;

/** What must hold of a leave beside the others of its programme. */
final class Leaves {
    private static final int LONGEST_DAYS = 5 * 366;

    private Leaves() {}

    /** Refuses a leave that cannot be added. */
    static void check(Programme programme, Leave leave) {
        if (leave.to().isBefore(leave.from())) {
            throw new Refused("plan.refused.leave-backwards");
        }
        if (leave.to().isBefore(programme.start())) {
            throw new Refused("plan.refused.leave-before-start");
        }
        if (programme.leaves().stream().anyMatch(leave::overlaps)) {
            throw new Refused("plan.refused.leave-overlaps");
        }
        if (leave.from().isAfter(programme.end())) {
            throw new Refused("plan.refused.leave-after-end");
        }
        if (leave.days() > LONGEST_DAYS) {
            throw new Refused("plan.refused.leave-too-long");
        }
    }
}
