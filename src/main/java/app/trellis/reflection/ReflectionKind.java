package app.trellis.reflection;

import java.util.Arrays;
import java.util.List;

/** The two reflections, and how often each comes round, counted from the start of the programme. */
public enum ReflectionKind {

    /**
     * "Is this still right for me?", once a year. The post, section "Conclusion": a PhD may not be the best option for any
     * individual person, and other roles can contribute as much or more; section "Why be a research lead": becoming one may
     * not be worth it under many worldviews, and implementing and scaling what exists may be worth most.
     */
    STILL_RIGHT(12),

    /**
     * The environment, each half year. The post, section "Why be a research lead": taste grows with the people around and
     * with an environment that supports trying out new, untested ideas; section "Warnings": the quality of mentorship
     * varies significantly between advisors.
     */
    ENVIRONMENT(6);

    private final int months;

    ReflectionKind(int months) {
        this.months = months;
    }

    /** From one to the next, in calendar months. */
    int months() {
        return months;
    }

    /** What is asked, in order. */
    public List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(question -> question.kind() == this)
                .toList();
    }
}
