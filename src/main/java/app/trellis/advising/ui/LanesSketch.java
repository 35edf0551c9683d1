package app.trellis.advising.ui;

import app.trellis.plan.PhaseWindow;
import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The five lanes in very small, as paths in a field of 100 by 25: from the first day to the last, and where today is.
 */
record LanesSketch(LocalDate start, LocalDate end) {

    private static final int WIDTH = 100;
    private static final int LANE = 5;
    private static final int THICK = 3;

    static LanesSketch of(Programme programme) {
        return new LanesSketch(programme.start(), programme.end());
    }

    /** For each phase where its lane is, then for each where it is the main one; empty where it never is. */
    List<String> paths(List<PhaseWindow> windows) {
        var paths = new ArrayList<String>();
        windows.forEach(window -> paths.add(path(window, window.from(), window.to())));
        for (var window : windows) {
            var from = window.mainFrom();
            var to = window.mainTo();
            paths.add(from == null || to == null ? "" : path(window, from, to));
        }
        return paths;
    }

    /** A line at today; none before the programme begins and after it ends. */
    String today(LocalDate today) {
        boolean within = !today.isBefore(start) && !today.isAfter(end);
        return within ? String.format(Locale.ROOT, "M%.1f 0v%d", x(today), LANE * 5) : "";
    }

    private String path(PhaseWindow window, LocalDate from, LocalDate to) {
        double left = x(from);
        double width = Math.max(0, x(to.plusDays(1)) - left);
        int top = window.phase().ordinal() * LANE + 1;
        return String.format(Locale.ROOT, "M%.1f %dh%.1fv%dh-%.1fz", left, top, width, THICK, width);
    }

    private double x(LocalDate date) {
        double days = ChronoUnit.DAYS.between(start, end.plusDays(1));
        double x = ChronoUnit.DAYS.between(start, date) / days * WIDTH;
        return Math.clamp(x, 0, WIDTH);
    }
}
