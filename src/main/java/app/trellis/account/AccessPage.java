package app.trellis.account;

import java.util.List;

/**
 * Some lines of a student's log, the newest first.
 *
 * @param total how many there are in all
 */
public record AccessPage(List<AccessEntry> rows, int total) {

    /** Takes its own copy. */
    public AccessPage {
        rows = List.copyOf(rows);
    }
}
