package app.trellis.reflection;

import java.util.List;

/** What is asked. Every question may be left out. */
public enum Question {
    /** Whether becoming a research lead still fits who the student is. Section "Why be a research lead". */
    FIT(ReflectionKind.STILL_RIGHT, true, List.of()),
    /** Whether the year gave what a PhD is for: good mentors, and practice with own ideas. Section "Conclusion". */
    PRACTICE(ReflectionKind.STILL_RIGHT, true, List.of()),
    /** Which role would do most good now. Sections "Why be a research lead" and "Conclusion". */
    ROLE(ReflectionKind.STILL_RIGHT, false, List.of("LEAD", "SCALE", "OTHER", "UNSURE")),
    /** What the student would change if nothing stood in the way. */
    CHANGE(ReflectionKind.STILL_RIGHT, false, List.of()),

    /** Whether trying out new, untested ideas is supported. Section "Why be a research lead". */
    UNTESTED(ReflectionKind.ENVIRONMENT, true, List.of()),
    /** Whether the people around, peers and mentors, make the student better. The same section. */
    PEOPLE(ReflectionKind.ENVIRONMENT, true, List.of()),
    /** Whether the student works alone. Section "Alternatives": who thinks isolation does not matter errs. */
    COMPANY(ReflectionKind.ENVIRONMENT, true, List.of()),
    /** Whether there is enough structure. Section "Environment": some people struggle with the lack of it. */
    STRUCTURE(ReflectionKind.ENVIRONMENT, true, List.of()),
    /** How good the mentorship of one advisor is; asked of each. Section "Warnings". */
    ADVISOR(ReflectionKind.ENVIRONMENT, true, List.of()),
    /** Whether anyone near works on safety. Section "Warnings". The names are those of {@link app.trellis.plan.SafetyNearby}. */
    SAFETY(ReflectionKind.ENVIRONMENT, false, List.of("NOBODY", "A_FEW", "SEVERAL"));

    private final ReflectionKind kind;
    private final boolean scored;
    private final List<String> choices;

    Question(ReflectionKind kind, boolean scored, List<String> choices) {
        this.kind = kind;
        this.scored = scored;
        this.choices = choices;
    }

    /** The reflection it belongs to. */
    public ReflectionKind kind() {
        return kind;
    }

    /** Whether it is answered from 1 to 5. */
    public boolean scored() {
        return scored;
    }

    /** What can be chosen; empty where there is no choice. */
    public List<String> choices() {
        return choices;
    }

    /** Whether it is asked of each advisor by name. */
    public boolean ofEachAdvisor() {
        return this == ADVISOR;
    }
}
