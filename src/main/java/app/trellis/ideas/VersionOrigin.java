package app.trellis.ideas;

/** Why a version of a proposal was kept. */
public enum VersionOrigin {
    /** The student asked for it. */
    KEPT,
    /** Somebody was about to be asked for feedback, so what they saw stays readable. */
    FEEDBACK,
    /** A reading group found a stronger version (post: “clarify, correct, critique”). */
    STRENGTHENED
}
