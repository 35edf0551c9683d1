package app.trellis.agenda;

import java.util.List;

/** What an agenda said at one time, titles of what it grouped included, so that a version never changes. */
public record AgendaContent(String question, List<Theme> themes) {

    /** Takes its own copy. */
    public AgendaContent {
        themes = List.copyOf(themes);
    }

    /** A theme as it was. */
    public record Theme(String title, String text, List<Item> items) {

        /** Takes its own copy. */
        public Theme {
            items = List.copyOf(items);
        }
    }

    /** What a theme grouped, as it was called then. */
    public record Item(ItemKind kind, String title) {}
}
