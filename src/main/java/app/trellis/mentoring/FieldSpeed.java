package app.trellis.mentoring;

/**
 * How soon a student's field answers by itself. The post, section "Alternatives": where experiments answer quickly, as in
 * mechanistic interpretability, little feedback from people may cost only a little; where building takes long or nothing
 * can be measured, it costs much more.
 */
public enum FieldSpeed {
    /** Days to weeks from an idea to a first result. */
    FAST,
    /** Months, or no experiment that could answer. */
    SLOW
}
