package app.trellis.review.ui;

import app.trellis.shared.WrittenElsewhere;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.CheckInItem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as one window saw it and as it stands there now. Merging it with what is stored keeps an answer that
 * another window gave and this one has not touched, and never lets one sentence replace another unseen.
 */
record CheckInDraft(CheckInData seen, CheckInData now) {

    CheckInData over(CheckInData stored) {
        boolean mine = !now.note().equals(seen.note());
        boolean theirs = !stored.note().equals(seen.note());
        if (mine && theirs && !now.note().equals(stored.note())) {
            throw new WrittenElsewhere(stored.note());
        }
        return new CheckInData(
                newer(seen.mood(), now.mood(), stored.mood()),
                newer(seen.energy(), now.energy(), stored.energy()),
                newer(seen.workload(), now.workload(), stored.workload()),
                newer(seen.connected(), now.connected(), stored.connected()),
                mine ? now.note() : stored.note());
    }

    static CheckInData with(CheckInData data, CheckInItem item, @Nullable Integer answer) {
        return new CheckInData(
                item == CheckInItem.MOOD ? answer : data.mood(),
                item == CheckInItem.ENERGY ? answer : data.energy(),
                item == CheckInItem.WORKLOAD ? answer : data.workload(),
                item == CheckInItem.CONNECTED ? answer : data.connected(),
                data.note());
    }

    static CheckInData with(CheckInData data, String note) {
        return new CheckInData(data.mood(), data.energy(), data.workload(), data.connected(), note);
    }

    private static @Nullable Integer newer(@Nullable Integer seen, @Nullable Integer now, @Nullable Integer stored) {
        return Objects.equals(seen, now) ? stored : now;
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "CheckInDraft[private]";
    }
}
