package app.trellis.plan;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands.
 *
 * @param startedOn when it was started, kept through what follows, so that an undo finds back
 * @param reachedOn only when reached
 * @param dropReason only when dropped
 * @param droppedOn only when dropped; null if that was before days were kept
 */
public record MilestoneState(
        MilestoneStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reachedOn,
        @Nullable String dropReason,
        @Nullable LocalDate droppedOn) {

    static final MilestoneState PLANNED = new MilestoneState(MilestoneStatus.PLANNED, null, null, null, null);

    MilestoneState start(LocalDate today) {
        mustBeOpen();
        return new MilestoneState(MilestoneStatus.UNDER_WAY, startedOn == null ? today : startedOn, null, null, null);
    }

    MilestoneState pause() {
        mustBeOpen();
        return PLANNED;
    }

    MilestoneState reach(LocalDate on) {
        if (status == MilestoneStatus.DROPPED) {
            throw new Refused("plan.refused.is-dropped");
        }
        return new MilestoneState(MilestoneStatus.REACHED, startedOn, on, null, null);
    }

    MilestoneState drop(String reason, LocalDate today) {
        if (status == MilestoneStatus.REACHED) {
            throw new Refused("plan.refused.is-reached");
        }
        return new MilestoneState(
                MilestoneStatus.DROPPED,
                startedOn,
                null,
                reason,
                status == MilestoneStatus.DROPPED ? droppedOn : today);
    }

    /** From reached or dropped back to what it was before; an open one stays as it is. */
    MilestoneState reopen() {
        return new MilestoneState(
                startedOn == null ? MilestoneStatus.PLANNED : MilestoneStatus.UNDER_WAY, startedOn, null, null, null);
    }

    private void mustBeOpen() {
        switch (status) {
            case REACHED -> throw new Refused("plan.refused.is-reached");
            case DROPPED -> throw new Refused("plan.refused.is-dropped");
            case PLANNED, UNDER_WAY -> {}
        }
    }
}
