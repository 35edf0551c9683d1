package app.trellis.projects;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a project must look like to be kept. */
final class ProjectRules {

    private ProjectRules() {}

    /** A text as one line. */
    static String line(String text) {
        return text.replace("\0", "").replaceAll("\\s+", " ").strip();
    }

    /** A text without the one character that PostgreSQL cannot store. */
    static String text(String text) {
        return text.replace("\0", "").strip();
    }

    /** Refuses what is empty or longer than storage holds, a value out of range, and dates that cannot be. */
    static void check(ProjectData data, @Nullable LocalDate ideaOn, LocalDate today) {
        if (data.title().isEmpty()) {
            throw new Refused("projects.refused.title");
        }
        atMost(data.title(), ProjectData.TITLE_LENGTH);
        atMost(data.summary(), ProjectData.SUMMARY_LENGTH);
        atMost(data.whose(), ProjectData.WHOSE_LENGTH);
        atMost(data.worth().note(), Worth.NOTE_LENGTH);
        value(data.worth().academic());
        value(data.worth().forSafety());
        atMost(data.variety().topic(), Variety.LENGTH);
        atMost(data.variety().method(), Variety.LENGTH);
        atMost(data.variety().collaborators(), Variety.COLLABORATORS_LENGTH);
        check(data.dates(), ideaOn, today);
    }

    private static void check(ProjectDates dates, @Nullable LocalDate ideaOn, LocalDate today) {
        LocalDate started = dates.started();
        LocalDate test = dates.firstTest();
        if (started != null) {
            notLater(started, today);
        }
        if (test != null) {
            notLater(test, today);
            boolean beforeStart = started != null && test.isBefore(started);
            boolean beforeIdea = ideaOn == null || test.isBefore(ideaOn);
            if (beforeStart && beforeIdea) {
                throw new Refused("projects.refused.test-early");
            }
        }
        if (dates.expectedEnd() != null
                && started != null
                && dates.expectedEnd().isBefore(started)) {
            throw new Refused("projects.refused.end-early");
        }
    }

    /** What has happened cannot be in the future. */
    static void notLater(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("projects.refused.future");
        }
    }

    /** A lesson is asked for: "you still have to learn from that" (post, "Why might you want to be a research lead?"). */
    static String lesson(String lesson) {
        String stripped = text(lesson);
        if (stripped.isEmpty()) {
            throw new Refused("projects.refused.no-lesson");
        }
        atMost(stripped, Project.LESSON_LENGTH);
        return stripped;
    }

    static void atMost(String text, int length) {
        if (text.length() > length) {
            throw new Refused("shared.refused.long", length);
        }
    }

    private static void value(@Nullable Integer value) {
        if (value != null && (value < 1 || value > Worth.MOST)) {
            throw new Refused("projects.refused.value", Worth.MOST);
        }
    }
}
