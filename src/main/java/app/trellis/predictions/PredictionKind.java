package app.trellis.predictions;

/**
 * What a prediction is about. The two are never merged: the post has a PhD train predicting “the outcome of a research
 * project”, and doubts that it trains predicting “whether the outcome of a research project actually matters for safety”
 * (line 85). One number for both would hide the second behind the first.
 */
public enum PredictionKind {
    /** Will it work? */
    OUTCOME,
    /** Will it matter? */
    IMPACT
}
