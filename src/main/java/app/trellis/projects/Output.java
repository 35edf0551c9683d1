package app.trellis.projects;

import app.trellis.plan.MilestoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project brings into the world: a paper, a post, a tool, a talk.
 *
 * @param version what {@link OutputService#change} must be given
 * @param milestone what stands for its deadline on the plan; null if nothing does
 * @param steps all it took so far, oldest first; the first is the beginning of the draft
 */
public record Output(
        OutputId id,
        ProjectId project,
        int version,
        OutputData data,
        OutputState state,
        @Nullable MilestoneId milestone,
        List<OutputStep> steps,
        Instant createdAt,
        Instant changedAt) {

    public Output {
        steps = List.copyOf(steps);
    }

    public String title() {
        return data.title();
    }

    /** The last step, which led to the present state. */
    public OutputStep last() {
        return steps.getLast();
    }

    /** The same, one step on. */
    Output after(OutputStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Output(id, project, version, data, step.state(), milestone, more, createdAt, changedAt);
    }
}
