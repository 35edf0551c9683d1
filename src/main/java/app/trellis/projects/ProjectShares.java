package app.trellis.projects;

import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How the student's work was made up, quarter by quarter: how much of it was their own ideas (post, section "Advice for
 * making the most of a PhD": "switch to working more on your own ideas"), and how much was incremental (section
 * "Environment": "fritter the opportunity away doing safe, incremental work"). What counts is the days on which projects
 * ran, since nobody should have to keep a time sheet.
 *
 * @param quarters from the quarter in which the first project began to the present one, without gaps; none without
 *     projects that ran
 */
public record ProjectShares(List<QuarterShare> quarters) {

    public ProjectShares {
        quarters = List.copyOf(quarters);
    }

    /** The last so many quarters, the present one included. */
    public List<QuarterShare> last(int number) {
        return quarters.subList(Math.max(0, quarters.size() - number), quarters.size());
    }

    /** Share of work on the student's own ideas over the last so many quarters, 0 to 100 percent; none without work. */
    public OptionalInt ownPercent(int number) {
        long days = last(number).stream().mapToLong(QuarterShare::days).sum();
        long own = last(number).stream().mapToLong(QuarterShare::own).sum();
        return QuarterShare.percent(own, days);
    }

    /** The shares of these projects, up to a day. */
    public static ProjectShares of(List<ProjectFacts> projects, LocalDate today) {
        Quarter present = Quarter.of(today);
        return projects.stream()
                .flatMap(project -> project.runs().stream())
                .map(Run::from)
                .min(LocalDate::compareTo)
                .map(first -> new ProjectShares(
                        Stream.iterate(Quarter.of(first), quarter -> quarter.compareTo(present) <= 0, Quarter::next)
                                .map(quarter -> share(projects, quarter, today))
                                .toList()))
                .orElseGet(() -> new ProjectShares(List.of()));
    }

    private static QuarterShare share(List<ProjectFacts> projects, Quarter quarter, LocalDate today) {
        long days = 0;
        long own = 0;
        long judged = 0;
        long incremental = 0;
        for (ProjectFacts project : projects) {
            long ran = project.daysWithin(quarter.first(), quarter.last(), today);
            Risk risk = project.project().risk();
            days += ran;
            own += project.isOwn() ? ran : 0;
            judged += risk == null ? 0 : ran;
            incremental += risk == Risk.INCREMENTAL ? ran : 0;
        }
        return new QuarterShare(quarter, days, own, judged, incremental);
    }
}
