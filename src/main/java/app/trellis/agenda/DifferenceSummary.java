package app.trellis.agenda;

import java.time.LocalDate;

/**
 * Somebody, or an agenda, from which the student differs.
 *
 * @param entries how many entries say so
 * @param latest the latest of them
 * @param why the reason given there; may be empty
 */
public record DifferenceSummary(String name, int entries, EntryId latest, LocalDate latestOn, String why) {}
