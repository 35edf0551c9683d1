package app.trellis.agenda;

import java.time.LocalDate;

/**
 * What an entry said at the end of an earlier day.
 *
 * @param text Markdown
 */
public record EntryVersion(LocalDate heldOn, String text) {}
