package app.trellis.plan;

/** What a newer version of the template does with a milestone. */
public enum TemplateChangeKind {
    /** It is new. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It is left out. */
    REMOVED;

    /** Translation key of its name. */
    public String key() {
        return "template.kind." + this;
    }

    static TemplateChangeKind of(boolean isBefore, boolean isAfter) {
        return isBefore && isAfter ? CHANGED : isAfter ? ADDED : REMOVED;
    }
}
