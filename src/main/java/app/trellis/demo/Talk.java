package app.trellis.demo;

import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.MeetingMode;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A meeting, or written feedback.
 *
 * @param object whether it was about the work itself
 * @param agenda if one was written before
 * @param share whether an advisor may read the notes
 */
record Talk(
        String with,
        int day,
        int minutes,
        @DefaultValue("live") MeetingMode mode,
        @DefaultValue("false") boolean object,
        @DefaultValue("") String agenda,
        @DefaultValue("") String notes,
        @DefaultValue("false") boolean share,
        @DefaultValue List<Agreed> agreed) {

    /** A meeting of which nothing more is told. */
    static Talk live(String with, int day, int minutes) {
        return new Talk(with, day, minutes, MeetingMode.LIVE, false, "", "", false, List.of());
    }

    /**
     * Something promised in it.
     *
     * @param due in so many days from then; 0 if no day was agreed
     * @param done after so many days; 0 while it is open
     */
    record Agreed(
            String what,
            @DefaultValue("me") ActionOwner by,
            @DefaultValue("0") int due,
            @DefaultValue("0") int done) {}

    /**
     * A meeting that is to come.
     *
     * @param in so many days from today
     */
    record Plan(String with, int in, @DefaultValue("") String agenda) {}
}
