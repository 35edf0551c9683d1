package app.trellis.agenda;

import java.util.UUID;

/**
 * Something of the student's that a theme groups, or may group.
 *
 * @param id of the idea, project or bet
 * @param title as it is called now
 */
public record AgendaItem(ItemKind kind, UUID id, String title) {}
