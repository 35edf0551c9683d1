package app.trellis.groups;

import java.util.List;

/**
 * What a session may be, and its rounds in their order. The post, "So what should you do", L129 to L131, names these
 * three.
 */
public enum SessionFormat {
    /** One person explains and justifies the agenda of a researcher who is not in the room; then all debate it. */
    DEEP_DIVE(Round.EXPLAIN_AND_JUSTIFY, Round.DEBATE),
    /** People present their own ideas, half-baked ones too, and get feedback. */
    OWN_IDEAS(Round.PRESENT, Round.FEEDBACK),
    /** An idea is first understood, then made stronger, and only the stronger version is criticised. */
    CLARIFY_CORRECT_CRITIQUE(Round.CLARIFY, Round.CORRECT, Round.CRITIQUE);

    private final List<Round> rounds;

    SessionFormat(Round... rounds) {
        this.rounds = List.of(rounds);
    }

    /** The rounds in the order in which they are held. */
    public List<Round> rounds() {
        return rounds;
    }

    /**
     * Whether half-baked ideas are welcome, and said to be. L131: "the norm is that it's acceptable to present
     * half-baked ideas. It's easy to get demotivated if you put a lot of work into an idea and it gets shot down."
     */
    public boolean lowStakes() {
        return this == OWN_IDEAS;
    }

    /** Whether it is about the work of somebody who must not be in the room. */
    public boolean needsAbsentAuthor() {
        return this == DEEP_DIVE;
    }

    /** Whether the presenter may link an idea of their own. */
    public boolean aboutAnIdea() {
        return this != DEEP_DIVE;
    }

    /** Whether a stronger version of the idea comes out of it. */
    public boolean strengthens() {
        return rounds.contains(Round.CORRECT);
    }
}
