package app.trellis.wellbeing;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the student answers in a week. Every part may be left out, so a half-filled form can be
 * saved while it is typed.
 */
public record CheckInData(
        @Nullable Integer mood,
        @Nullable Integer energy,
        @Nullable Integer workload,
        @Nullable Integer connected,
        String note) {

    public static final int NOTE_LENGTH = 500;

    /** A form nobody has touched. */
    public static CheckInData empty() {
        return new CheckInData(null, null, null, null, "");
    }

    public @Nullable Integer answer(CheckInItem item) {
        return switch (item) {
            case MOOD -> mood;
            case ENERGY -> energy;
            case WORKLOAD -> workload;
            case CONNECTED -> connected;
        };
    }

    public boolean isEmpty() {
        return note.isBlank() && answers().findAny().isEmpty();
    }

    Stream<Integer> answers() {
        return Stream.of(CheckInItem.values())
                .map(this::answer)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "CheckInData[private]";
    }
}
