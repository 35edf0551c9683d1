package app.trellis.mentoring;

import java.util.List;

/**
 * What an import has done.
 *
 * @param logged the new meetings
 * @param known how many of those chosen were logged already
 */
public record ImportDone(List<MeetingId> logged, int known) {

    /** Takes its own copy. */
    public ImportDone {
        logged = List.copyOf(logged);
    }
}
