package app.trellis.impact;

import app.trellis.ideas.TheoryReview;
import app.trellis.plan.SafetyNearby;

/** One thing that was counted for a gap, or looked for and not found. */
public sealed interface GapEvidence {

    /** What the student said about the people near them when setting up the programme. */
    record PeopleNearby(SafetyNearby answer) implements GapEvidence {}

    /** Live minutes with safety researchers in the last days. */
    record MinutesWithResearchers(int minutes, int days) implements GapEvidence {}

    /** Something the student attended and wrote a note about. */
    record Attended(Application application) implements GapEvidence {}

    /** Something the student attended, but without a note yet; it does not count. */
    record AttendedWithoutNote(Application application) implements GapEvidence {}

    /** Sessions of reading groups that the student was at in the last weeks. */
    record SessionsAttended(int sessions, int weeks) implements GapEvidence {}

    /** A mentor's answer about a theory of change. */
    record TheoryReviewed(TheoryReview review) implements GapEvidence {}

    /** A place the student has been offered. */
    record Accepted(Application application) implements GapEvidence {}
}
