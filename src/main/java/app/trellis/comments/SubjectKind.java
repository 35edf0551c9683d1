package app.trellis.comments;

import app.trellis.account.Area;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What comments can hang on. */
public enum SubjectKind {
    /** A milestone of the plan, by its id. */
    MILESTONE(Area.PLAN),
    /** A finished weekly review, by its week, such as 2026-W48. */
    REVIEW(Area.REVIEWS),
    /** An idea, by its id. */
    IDEA(Area.IDEAS),
    /** A project, by its id. */
    PROJECT(Area.PROJECTS),
    /** A meeting, by its id. */
    MEETING(Area.MEETINGS),
    /** A bet, by its id. */
    BET(Area.AGENDA),
    /** A kept version of the agenda, by its number. */
    AGENDA_VERSION(Area.AGENDA),
    /** Nothing in particular, by the student's id; for every advisor with whom anything is shared. */
    STUDENT(null);

    /** The area of the thread {@code t}, or null, as SQL. */
    static final String AREA_OF_THREAD = Arrays.stream(values())
            .filter(kind -> kind.area != null)
            .map(kind -> "when '" + kind + "' then '" + kind.area + "'")
            .collect(Collectors.joining(" ", "case t.kind ", " end"));

    private final @Nullable Area area;

    SubjectKind(@Nullable Area area) {
        this.area = area;
    }

    /** What has to be shared with an advisor; empty if anything will do. */
    public Optional<Area> area() {
        return Optional.ofNullable(area);
    }
}
