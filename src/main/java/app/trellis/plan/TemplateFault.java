package app.trellis.plan;

import org.jspecify.annotations.Nullable;

/** A template breaks a rule of {@link TemplateCheck}. */
final class TemplateFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param about the milestone's key, or the phase
     * @param what a word for the rule
     */
    TemplateFault(@Nullable String about, String what) {
        super("Milestone template, %s: %s".formatted(about, what));
        this.what = what;
    }

    String what() {
        return what;
    }
}
