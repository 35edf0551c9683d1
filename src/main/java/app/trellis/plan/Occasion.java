package app.trellis.plan;

import java.util.Set;

/**
 * One thing that happened, which may be offered as evidence once.
 *
 * @param subject names it, other than anything else of this student, such as {@code idea/…/strong}; up to
 *     {@value #SUBJECT_LENGTH} characters, and no personal words
 * @param shown what it may show
 */
public record Occasion(String subject, Set<Achievement> shown) {

    /** The longest subject. */
    public static final int SUBJECT_LENGTH = 120;

    /** Takes its own copy. */
    public Occasion {
        shown = Set.copyOf(shown);
    }
}
