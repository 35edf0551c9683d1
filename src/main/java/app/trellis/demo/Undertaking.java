package app.trellis.demo;

import app.trellis.impact.OpportunityId;
import app.trellis.projects.Audience;
import app.trellis.projects.DecisionKind;
import app.trellis.projects.FieldSpeed;
import app.trellis.projects.Origin;
import app.trellis.projects.OutputState;
import app.trellis.projects.ProjectRole;
import app.trellis.projects.Risk;
import app.trellis.projects.SafetyRelevance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A project.
 *
 * @param ago weeks ago in which it began, or was planned if {@code planned}
 * @param idea the line of the idea it came from, if it came from one
 * @param test weeks ago of the first test; 0 if there was none
 * @param paused weeks ago from which it rests; 0 if it does not
 * @param end weeks ago in which it was closed with the lesson, other than by a decision; 0 if it was not
 */
record Undertaking(
        int ago,
        String title,
        @Nullable String idea,
        @DefaultValue("false") boolean planned,
        @DefaultValue("own") Origin origin,
        @DefaultValue("") String whose,
        @DefaultValue("lead") ProjectRole role,
        @DefaultValue("ambitious") Risk risk,
        @DefaultValue("fast") FieldSpeed speed,
        @DefaultValue("yes") SafetyRelevance safety,
        @DefaultValue("") String safetyNote,
        @DefaultValue("") String summary,
        @DefaultValue("") String topic,
        @DefaultValue("") String method,
        @DefaultValue("") String with,
        @DefaultValue("0") int test,
        @DefaultValue("0") int paused,
        @DefaultValue("0") int end,
        @DefaultValue("") String lesson,
        @DefaultValue List<Turn> turns,
        @DefaultValue List<Paper> outputs) {

    /** A decision about a project. */
    record Turn(
            int ago,
            DecisionKind kind,
            @DefaultValue("") String result,
            String why,
            @DefaultValue("") String direction,
            @DefaultValue("") String lesson) {}

    /**
     * Something that a project brings into the world.
     *
     * @param venue in the catalogue, or else {@code at} is its name
     */
    record Paper(
            int ago,
            String title,
            @Nullable OpportunityId venue,
            @DefaultValue("") String at,
            @DefaultValue("1") int number,
            @DefaultValue("1") int of,
            @DefaultValue("ml") Audience audience,
            @DefaultValue("") String link,
            @DefaultValue List<Stride> steps) {}

    /** A step of an output. */
    record Stride(int ago, OutputState to) {}
}
