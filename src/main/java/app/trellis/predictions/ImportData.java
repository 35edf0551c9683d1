package app.trellis.predictions;

/**
 * A file to import.
 *
 * @param csv its text
 * @param kind of predictions whose line names none: other programs have no kinds
 * @param person only forecasts of this person; empty for those of whoever gave most
 */
public record ImportData(String csv, PredictionKind kind, String person) {

    /** The longest file, in characters. */
    public static final int LENGTH = 5_000_000;
}
