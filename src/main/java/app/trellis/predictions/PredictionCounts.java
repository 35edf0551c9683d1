package app.trellis.predictions;

/** How many predictions are in each state. */
public record PredictionCounts(int open, int due, int resolved) {

    /** How many there are in a state. */
    public int of(PredictionState state) {
        return switch (state) {
            case OPEN -> open;
            case DUE -> due;
            case RESOLVED -> resolved;
        };
    }

    /** Whether there are none at all. */
    public boolean isEmpty() {
        return open + due + resolved == 0;
    }
}
