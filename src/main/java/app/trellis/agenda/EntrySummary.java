package app.trellis.agenda;

import java.time.LocalDate;

/**
 * An entry as a row of a list.
 *
 * @param beginning its first words, without marks; empty if nothing is written
 * @param differsFrom empty if from nobody
 * @param question of the prompt it answers, in the reader's language; empty if it answers none
 */
public record EntrySummary(
        EntryId id, LocalDate writtenOn, String beginning, String differsFrom, String question, boolean shown) {}
