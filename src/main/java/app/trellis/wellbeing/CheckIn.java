package app.trellis.wellbeing;

import app.trellis.shared.time.IsoWeek;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A student's answers for one week, or the word that this week was skipped. */
public record CheckIn(IsoWeek week, CheckInData data, boolean skipped) {

    public @Nullable Integer mood() {
        return data.mood();
    }

    public @Nullable Integer energy() {
        return data.energy();
    }

    public @Nullable Integer workload() {
        return data.workload();
    }

    public @Nullable Integer connected() {
        return data.connected();
    }

    public String note() {
        return data.note();
    }

    /** The mean of the items that were answered; empty when none was. */
    public OptionalDouble average() {
        return answers().stream().mapToInt(Integer::intValue).average();
    }

    /** Whether the week says anything: a skipped week and a note alone do not. */
    public boolean isAnswered() {
        return !skipped && !answers().isEmpty();
    }

    List<Integer> answers() {
        return data.answers().toList();
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "CheckIn[private]";
    }
}
