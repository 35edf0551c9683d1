package app.trellis.ideas;

import java.util.List;
import java.util.Locale;

/**
 * What a form says about an idea.
 *
 * @param line one line; breaks become spaces
 * @param notes Markdown
 * @param tags in any case and order, with or without a leading hash
 */
public record IdeaData(String line, String notes, List<String> tags, boolean halfBaked) {

    public IdeaData {
        line = line(line);
        notes = notes.replace("\0", "");
        tags = tags.stream()
                .map(IdeaData::tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Just a line, which is all that capture asks. */
    public static IdeaData of(String line) {
        return new IdeaData(line, "", List.of(), false);
    }

    /** The same idea with other notes. */
    public IdeaData withNotes(String other) {
        return new IdeaData(line, other, tags, halfBaked);
    }

    /** A text as one line. */
    public static String line(String text) {
        return text.replace("\0", "").replaceAll("\\s+", " ").strip();
    }

    private static String tag(String text) {
        String tag = line(text).toLowerCase(Locale.ROOT);
        return tag.startsWith("#") ? tag.substring(1).strip() : tag;
    }
}
