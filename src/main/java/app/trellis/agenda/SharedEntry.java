package app.trellis.agenda;

import java.time.LocalDate;

/**
 * An entry that the student lets an advisor read.
 *
 * @param text Markdown
 * @param differsFrom empty if from nobody
 * @param why Markdown; empty if from nobody
 */
public record SharedEntry(LocalDate writtenOn, String text, String differsFrom, String why) {}
