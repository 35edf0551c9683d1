package app.trellis.ideas;

import app.trellis.shared.Refused;

/** What an idea must look like to be kept. Nothing is asked about its worth: “don't worry too much if they're good or bad”. */
final class IdeaRules {

    private IdeaRules() {}

    /** Refuses what is empty, or longer than storage holds. */
    static void check(IdeaData data) {
        line(data.line());
        notes(data.notes());
        if (data.tags().size() > Idea.MOST_TAGS) {
            throw new Refused("ideas.refused.many-tags", Idea.MOST_TAGS);
        }
        if (data.tags().stream().anyMatch(tag -> tag.length() > Idea.TAG_LENGTH)) {
            throw new Refused("ideas.refused.long-tag", Idea.TAG_LENGTH);
        }
    }

    static void line(String line) {
        if (line.isEmpty()) {
            throw new Refused("ideas.refused.empty");
        }
        if (line.length() > Idea.LINE_LENGTH) {
            throw new Refused("ideas.refused.long-line", Idea.LINE_LENGTH);
        }
    }

    static void notes(String notes) {
        if (notes.length() > Idea.NOTES_LENGTH) {
            throw new Refused("shared.refused.long", Idea.NOTES_LENGTH);
        }
    }

    /** A reason is asked for: it is what one learns from, and what a later look needs. */
    static String reason(String reason) {
        String stripped = reason.replace("\0", "").strip();
        if (stripped.isEmpty()) {
            throw new Refused("ideas.refused.no-reason");
        }
        if (stripped.length() > Idea.REASON_LENGTH) {
            throw new Refused("shared.refused.long", Idea.REASON_LENGTH);
        }
        return stripped;
    }
}
