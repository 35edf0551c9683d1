package app.trellis.advising;

import java.util.List;

/**
 * Some of the students that were asked for.
 *
 * @param total how many there are in all
 */
public record StudentPage(List<StudentRow> rows, int total) {

    /** Takes its own copy. */
    public StudentPage {
        rows = List.copyOf(rows);
    }
}
