package app.trellis.predictions;

/**
 * So many predictions of one kind that were given with the same probabilities and came out the same way.
 *
 * @param first the probability given first, in percent
 * @param last the probability held last, in percent
 */
record Tally(PredictionKind kind, int first, int last, boolean happened, int number) {}
