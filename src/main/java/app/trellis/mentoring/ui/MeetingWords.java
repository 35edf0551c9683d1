package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingAction;
import app.trellis.mentoring.MeetingSummary;
import app.trellis.mentoring.MentorCard;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings, actions and mentors as short lines of facts. */
record MeetingWords(Translator texts, Formats formats) {

    private static final String BETWEEN = " · ";

    /** Minutes, mode, and what else is to say of a meeting that took place. */
    String facts(MeetingSummary meeting) {
        return join(
                meeting.minutes() == null
                        ? ""
                        : texts.get("mentoring.meeting.facts." + meeting.mode(), meeting.minutes()),
                meeting.objectLevel() ? texts.get("mentoring.entry.object-level") : "",
                meeting.written() ? texts.get("mentoring.meeting.written") : "",
                meeting.openActions() > 0 ? texts.get("mentoring.meeting.open", meeting.openActions()) : "");
    }

    /** Whose it is, by when, and from which meeting. */
    String facts(MeetingAction action) {
        var due = action.due();
        return join(
                texts.get(
                        "mentoring.action.owner." + action.owner(),
                        action.mentor().name()),
                due == null ? "" : texts.get("mentoring.action.by", formats.date(due)));
    }

    /** Kind, experience, and when they were met last. */
    String facts(MentorCard card) {
        var last = card.lastMet();
        var years = card.researchYears();
        return join(
                texts.get("mentoring.kind." + card.mentor().kind()),
                years == null ? "" : texts.get("mentoring.mentor.years-of", years),
                last == null
                        ? texts.get("mentoring.mentor.never")
                        : texts.get("mentoring.mentor.last", formats.date(last), card.meetings()));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
