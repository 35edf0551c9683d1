package app.trellis.projects;

import app.trellis.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where the student's name stands among the authors.
 *
 * @param position null while that is not known
 * @param number the so-manieth author, from 1; null if that is not known
 * @param count of how many, 999 at most; null if that is not known
 */
public record Authorship(
        @Nullable AuthorPosition position,
        @Nullable Integer number,
        @Nullable Integer count) {

    /** Nothing is known yet. */
    public static final Authorship UNSAID = new Authorship(null, null, null);

    /** More authors than this nobody counts. */
    public static final int MOST = 999;

    /** The same with the position that the numbers tell, where they tell one; a single author is the first. */
    Authorship complete() {
        if (number == null || position != null) {
            return this;
        }
        if (number == 1) {
            return new Authorship(AuthorPosition.FIRST, number, count);
        }
        if (count == null) {
            return this;
        }
        return new Authorship(number.equals(count) ? AuthorPosition.LAST : AuthorPosition.MIDDLE, number, count);
    }

    /** Refuses numbers that cannot be, or that contradict the position. Shared first places are fine: 2 of 5, first. */
    void check() {
        boolean outside = outside(number) || outside(count);
        if (outside || number != null && count != null && number > count) {
            throw new Refused("projects.refused.authors", MOST);
        }
        boolean atTheEdge =
                position == AuthorPosition.MIDDLE && number != null && (number == 1 || number.equals(count));
        if (atTheEdge) {
            throw new Refused("projects.refused.position");
        }
    }

    private static boolean outside(@Nullable Integer it) {
        return it != null && (it < 1 || it > MOST);
    }
}
