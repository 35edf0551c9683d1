package app.trellis.agenda;

import java.util.List;

/**
 * The student's agenda as it is now: “rather than aiming for individual project ideas, can you start to craft an
 * overarching agenda?” (post, section "Advice for making the most of a PhD").
 *
 * @param question the overarching question, up to 500 characters; may be empty
 * @param themes in the student's order, at most {@value #MOST_THEMES}
 */
public record Agenda(String question, List<Theme> themes) {

    /** The longest question, in characters. */
    public static final int QUESTION_LENGTH = 500;

    /** More themes than an agenda can have and still be one. */
    public static final int MOST_THEMES = 20;

    /** Takes its own copy. */
    public Agenda {
        themes = List.copyOf(themes);
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return question.isBlank() && themes.isEmpty();
    }

    /** What is kept of it in a version. */
    AgendaContent content() {
        return new AgendaContent(
                question,
                themes.stream()
                        .map(theme -> new AgendaContent.Theme(
                                theme.title(),
                                theme.text(),
                                theme.items().stream()
                                        .map(item -> new AgendaContent.Item(item.kind(), item.title()))
                                        .toList()))
                        .toList());
    }
}
