package app.trellis.impact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A column of the catalogue as a table; see {@code docs/catalogue.md}. The edition's come last. */
enum EntryColumn {
    ID,
    KIND,
    NAME,
    FORMER_NAMES,
    ORGANISER,
    PARENT,
    PLACES,
    REGION,
    REMOTE,
    URL,
    GIVES_EN,
    GIVES_DE,
    GAPS,
    SKILLS,
    RUNS,
    DEADLINE,
    ROLLING,
    STATUS,
    CHECKED_ON,
    BASIS,
    NOTE,
    CONFIDENCE,
    LABEL,
    STARTS,
    ENDS,
    EDITION_PLACES,
    CERTAINTY,
    DEADLINES;

    /** What is said of an edition; a file has all of these columns or none. */
    static final Set<EntryColumn> OF_EDITION = EnumSet.range(LABEL, DEADLINES);

    /** As it stands in the first line of a file. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column with this title, whatever its case and spaces. */
    static Optional<EntryColumn> titled(String title) {
        String name = title.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(values()).filter(column -> column.name().equals(name)).findFirst();
    }
}
