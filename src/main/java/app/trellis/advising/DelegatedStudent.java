package app.trellis.advising;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate sees of a student: a name and dates, each only from an area shared with the advisor. No titles, no
 * texts, and no id to ask further with. A date is null if it is not shared or there is none.
 *
 * @param advisor whose delegate sees it
 * @param starts first day of the programme
 * @param ends expected last day, part time and leave counted in
 * @param nextMilestone the nearest target date that is not past
 * @param lastReview week of the last finished review
 */
public record DelegatedStudent(
        String name,
        String advisor,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable LocalDate lastMeeting,
        @Nullable LocalDate nextMeeting,
        @Nullable LocalDate nextMilestone,
        @Nullable IsoWeek lastReview) {}
