package app.trellis.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of an entry come from.
 *
 * @param checkedOn when somebody last looked; null if nobody noted it
 * @param note what the dates cannot say, in English
 */
public record Source(@Nullable LocalDate checkedOn, Basis basis, String note) {}
