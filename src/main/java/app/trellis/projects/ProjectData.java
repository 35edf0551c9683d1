package app.trellis.projects;

import org.jspecify.annotations.Nullable;

/**
 * What a form says about a project.
 *
 * @param title one line, 1 to 300 characters; breaks become spaces
 * @param summary Markdown, up to 4,000 characters
 * @param whose whose idea it is if it is not the student's own, in up to 200 characters; may be empty
 * @param risk null while that is not said
 * @param speed null while that is not said
 */
public record ProjectData(
        String title,
        String summary,
        Origin origin,
        String whose,
        ProjectRole role,
        @Nullable Risk risk,
        @Nullable FieldSpeed speed,
        Worth worth,
        Variety variety,
        ProjectDates dates) {

    /** The longest title, in characters: as long as an idea's line. */
    public static final int TITLE_LENGTH = 300;

    /** The longest summary, in characters. */
    public static final int SUMMARY_LENGTH = 4_000;

    /** The longest name of whose idea it is, in characters. */
    public static final int WHOSE_LENGTH = 200;

    public ProjectData {
        title = ProjectRules.line(title);
        summary = ProjectRules.text(summary);
        whose = ProjectRules.line(whose);
    }

    /** A project of one's own of which only the title is known. */
    public static ProjectData of(String title) {
        return new ProjectData(
                title,
                "",
                Origin.OWN,
                "",
                ProjectRole.LEAD,
                null,
                null,
                Worth.UNSAID,
                Variety.UNSAID,
                ProjectDates.NONE);
    }

    /** The same project with other dates. */
    public ProjectData withDates(ProjectDates other) {
        return new ProjectData(title, summary, origin, whose, role, risk, speed, worth, variety, other);
    }

    /** The same project, otherwise good for. */
    public ProjectData withWorth(Worth other) {
        return new ProjectData(title, summary, origin, whose, role, risk, speed, other, variety, dates);
    }
}
