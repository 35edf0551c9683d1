package app.trellis.mentoring;

import java.util.List;

/**
 * Some rows of a list of meetings.
 *
 * @param total how many there are in all
 */
public record MeetingPage(List<MeetingSummary> rows, int total) {

    /** Takes its own copy. */
    public MeetingPage {
        rows = List.copyOf(rows);
    }
}
