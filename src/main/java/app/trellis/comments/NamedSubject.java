package app.trellis.comments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is there, with what it is called.
 *
 * @param title as a line; empty where the kind and the id say enough
 * @param on the day that tells it from others of that title; null where none does
 */
public record NamedSubject(
        Subject subject, String title, @Nullable LocalDate on) {}
