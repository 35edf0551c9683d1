package app.trellis.projects;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a project ran, oldest first, without overlaps. Work that goes on within a day of its end goes on in the same run,
 * so that undoing and pressing the wrong button leave no trace.
 */
record Runs(List<Run> list) {

    static final Runs NONE = new Runs(List.of());

    Runs {
        list = List.copyOf(list);
    }

    /** The first day of work. */
    @Nullable
    LocalDate start() {
        return list.isEmpty() ? null : list.getFirst().from();
    }

    /** The last day of work; null if it runs, or never did. */
    @Nullable
    LocalDate end() {
        return list.isEmpty() ? null : list.getLast().to();
    }

    boolean isOpen() {
        return !list.isEmpty() && list.getLast().isOpen();
    }

    /** Work begins, or goes on, on a day; refused if that is before the end of the last run. */
    Runs goingOn(LocalDate on) {
        if (isOpen()) {
            return this;
        }
        LocalDate end = end();
        if (end == null) {
            return with(list.size(), new Run(on, null));
        }
        if (on.isBefore(end)) {
            throw new Refused("projects.refused.before-end");
        }
        return end.plusDays(1).isBefore(on)
                ? with(list.size(), new Run(on, null))
                : with(list.size() - 1, new Run(list.getLast().from(), null));
    }

    /** Work rests after a day; refused if it began later. */
    Runs restingAfter(LocalDate on) {
        if (!isOpen()) {
            return this;
        }
        if (on.isBefore(list.getLast().from())) {
            throw new Refused("projects.refused.before-start");
        }
        return with(list.size() - 1, new Run(list.getLast().from(), on));
    }

    /** The first run began on another day; refused if it would end before it began. */
    Runs startingOn(LocalDate on) {
        if (list.isEmpty()) {
            return this;
        }
        LocalDate end = list.getFirst().to();
        if (end != null && on.isAfter(end)) {
            throw new Refused("projects.refused.before-start");
        }
        return with(0, new Run(on, end));
    }

    private Runs with(int place, Run run) {
        var changed = new ArrayList<>(list.subList(0, place));
        changed.add(run);
        if (place < list.size()) {
            changed.addAll(list.subList(place + 1, list.size()));
        }
        return new Runs(changed);
    }
}
