package app.trellis.impact;

import app.trellis.plan.SafetyNearby;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far each gap is filled, by counting what exists.
 *
 * <p>The post, "Your work might have nothing to do with safety": in a programme where others care about safety, one
 * practises judging impact along the way; elsewhere conferences, hubs and internships have to supply it. So people
 * nearby count for theory of impact and community, and nothing but real contact counts for mentors, feedback and
 * experience. A theory of change that a mentor answered is practice in judging
 * impact, and an answer from a safety researcher is safety feedback. A reading group is community that a student can set
 * up anywhere (section "Improving idea evaluation"): having been there once is a sign, and going on with it fills the gap. One sign narrows a gap and {@value #SIGNS_TO_FILL} fill it.
 */
public final class GapRule {

    /** Meetings are looked at so far back. */
    public static final int MINUTES_DAYS = 90;

    /** Live minutes with safety researchers in that time that fill the mentor gap: an hour a month. */
    public static final int MENTOR_MINUTES = 180;

    /** Live minutes that count as one sign of safety feedback. */
    public static final int FEEDBACK_MINUTES = 60;

    /** Sessions of reading groups are counted so far back: half a year. */
    public static final int SESSIONS_WEEKS = 26;

    /** Sessions in that time that are a habit, about one a month, and count as two signs of community; one counts as one. */
    public static final int SESSIONS_HABIT = 6;

    /** Signs that fill a gap. */
    public static final int SIGNS_TO_FILL = 2;

    private GapRule() {}

    static List<GapFinding> findings(GapFacts facts) {
        return Arrays.stream(Gap.values()).map(gap -> finding(gap, facts)).toList();
    }

    private static GapFinding finding(Gap gap, GapFacts facts) {
        return new GapFinding(gap, level(gap, facts), evidence(gap, facts));
    }

    static GapLevel level(Gap gap, GapFacts facts) {
        int attended = facts.evidenceFor(gap).size();
        boolean several = facts.nearby() == SafetyNearby.SEVERAL;
        boolean aFew = facts.nearby() == SafetyNearby.A_FEW;
        return switch (gap) {
            case THEORY_OF_IMPACT ->
                bySigns(attended + (several ? 1 : 0) + facts.reviewedTheories().size());
            case SAFETY_COMMUNITY ->
                bySigns(attended + (several ? SIGNS_TO_FILL : aFew ? 1 : 0) + sessionSigns(facts.sessions()));
            case SAFETY_FEEDBACK ->
                bySigns(attended
                        + (facts.safetyMinutes() >= FEEDBACK_MINUTES ? 1 : 0)
                        + facts.safetyAnswers().size());
            case SAFETY_MENTOR ->
                facts.safetyMinutes() >= MENTOR_MINUTES
                        ? GapLevel.FILLED
                        : facts.safetyMinutes() > 0 || attended > 0 ? GapLevel.NARROWING : GapLevel.OPEN;
            case SAFETY_EXPERIENCE ->
                attended > 0 ? GapLevel.FILLED : facts.acceptedFor(gap).isEmpty() ? GapLevel.OPEN : GapLevel.NARROWING;
        };
    }

    private static int sessionSigns(int sessions) {
        return sessions >= SESSIONS_HABIT ? SIGNS_TO_FILL : sessions > 0 ? 1 : 0;
    }

    private static GapLevel bySigns(int signs) {
        return signs >= SIGNS_TO_FILL ? GapLevel.FILLED : signs > 0 ? GapLevel.NARROWING : GapLevel.OPEN;
    }

    private static List<GapEvidence> evidence(Gap gap, GapFacts facts) {
        List<GapEvidence> lines = new ArrayList<>();
        boolean environment = gap == Gap.THEORY_OF_IMPACT || gap == Gap.SAFETY_COMMUNITY;
        if (environment && facts.nearby() != null) {
            lines.add(new GapEvidence.PeopleNearby(facts.nearby()));
        }
        if (gap == Gap.SAFETY_COMMUNITY && facts.sessions() > 0) {
            lines.add(new GapEvidence.SessionsAttended(facts.sessions(), SESSIONS_WEEKS));
        }
        if (gap == Gap.SAFETY_MENTOR || gap == Gap.SAFETY_FEEDBACK) {
            lines.add(new GapEvidence.MinutesWithResearchers(facts.safetyMinutes(), MINUTES_DAYS));
        }
        if (gap == Gap.THEORY_OF_IMPACT) {
            facts.reviewedTheories().forEach(review -> lines.add(new GapEvidence.TheoryReviewed(review)));
        }
        if (gap == Gap.SAFETY_FEEDBACK) {
            facts.safetyAnswers().forEach(review -> lines.add(new GapEvidence.TheoryReviewed(review)));
        }
        facts.evidenceFor(gap).forEach(application -> lines.add(new GapEvidence.Attended(application)));
        facts.withoutNoteFor(gap).forEach(application -> lines.add(new GapEvidence.AttendedWithoutNote(application)));
        if (gap == Gap.SAFETY_EXPERIENCE) {
            facts.acceptedFor(gap).forEach(application -> lines.add(new GapEvidence.Accepted(application)));
        }
        return lines;
    }
}
