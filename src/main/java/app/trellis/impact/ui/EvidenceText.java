package app.trellis.impact.ui;

import app.trellis.impact.GapEvidence;
import com.vaadin.flow.component.Component;

/** What was counted for a gap, one sentence each. */
final class EvidenceText {

    private EvidenceText() {}

    static String of(GapEvidence evidence, Component near) {
        return switch (evidence) {
            case GapEvidence.PeopleNearby nearby -> near.getTranslation("impact.evidence.nearby." + nearby.answer());
            case GapEvidence.MinutesWithResearchers time
            when time.minutes() == 0 -> near.getTranslation("impact.evidence.minutes.none", time.days());
            case GapEvidence.MinutesWithResearchers time ->
                near.getTranslation("impact.evidence.minutes", time.minutes(), time.days());
            case GapEvidence.SessionsAttended attended ->
                near.getTranslation("impact.evidence.sessions", attended.sessions(), attended.weeks());
            case GapEvidence.Attended attended ->
                near.getTranslation(
                        "impact.evidence.attended", attended.application().title());
            case GapEvidence.AttendedWithoutNote silent ->
                near.getTranslation(
                        "impact.evidence.attended.silent", silent.application().title());
            case GapEvidence.TheoryReviewed reviewed ->
                near.getTranslation(
                        "impact.evidence.reviewed",
                        reviewed.review().mentor(),
                        reviewed.review().title());
            case GapEvidence.Accepted accepted ->
                near.getTranslation(
                        "impact.evidence.accepted", accepted.application().title());
        };
    }
}
