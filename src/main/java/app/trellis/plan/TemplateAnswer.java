package app.trellis.plan;

import org.jspecify.annotations.Nullable;

/** A student's answer to an offer of the template; what taking it back needs. */
public final class TemplateAnswer {

    private final String key;
    private final @Nullable Integer answered;
    private final @Nullable StoredMilestone before;
    private final @Nullable StoredMilestone after;

    /**
     * @param answered the version that was answered before this answer; null for none
     * @param before the milestone as it was; null if it was not there
     * @param after as the answer left it; null if it left all as it was
     */
    TemplateAnswer(
            String key, @Nullable Integer answered, @Nullable StoredMilestone before, @Nullable StoredMilestone after) {
        this.key = key;
        this.answered = answered;
        this.before = before;
        this.after = after;
    }

    String key() {
        return key;
    }

    @Nullable
    Integer answered() {
        return answered;
    }

    @Nullable
    StoredMilestone before() {
        return before;
    }

    @Nullable
    StoredMilestone after() {
        return after;
    }
}
