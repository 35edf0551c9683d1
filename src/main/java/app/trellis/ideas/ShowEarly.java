package app.trellis.ideas;

/**
 * Whether it is time to show an idea to somebody: much is written and nobody has seen it. “It’s easy to get demotivated if
 * you put a lot of work into an idea and it gets shot down” (post, section "Improving idea evaluation"), so the effort
 * is what counts here, not the quality. Cleared by showing the idea, or by saying that it was shown.
 *
 * @param words written so far, in proposal and notes
 */
public record ShowEarly(boolean due, int words) {

    /** From this many words on, half a page, another pair of eyes is worth more than another paragraph. */
    public static final int MUCH = PageMeter.PAGE / 2;

    /** Looks at an idea and its proposal as they are now. */
    public static ShowEarly of(Idea idea, Proposal proposal) {
        int words = proposal.length().words() + PageMeter.of(idea.notes()).words();
        return new ShowEarly(words >= MUCH && !idea.wasShown() && idea.state().isOpen(), words);
    }
}
