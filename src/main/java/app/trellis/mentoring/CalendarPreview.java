package app.trellis.mentoring;

import java.util.List;

/**
 * What a calendar file holds that may have been a meeting, before anything is stored.
 *
 * @param rows the latest ones, newest first
 * @param others how many older ones there are beside them
 * @param known how many were left out because they are logged already
 */
public record CalendarPreview(List<ImportRow> rows, int others, int known) {

    /** Takes its own copy. */
    public CalendarPreview {
        rows = List.copyOf(rows);
    }
}
