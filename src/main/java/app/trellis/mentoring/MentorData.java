package app.trellis.mentoring;

/** What a form says about a mentor. */
public record MentorData(String name, MentorKind kind) {

    /** The longest name that is kept. */
    public static final int NAME_LENGTH = 120;

    public MentorData {
        name = name.strip();
    }
}
