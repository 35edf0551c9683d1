package app.trellis.impact;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a student says of an item.
 *
 * @param text what it is, 1 to {@value #TEXT_LENGTH} characters
 * @param askedOf of whom a letter is asked, 1 to {@value #ASKED_OF_LENGTH} characters; empty for the other kinds
 * @param due by when; null if no day is set
 */
public record ItemData(
        ItemKind kind,
        String text,
        String askedOf,
        @Nullable LocalDate due) {

    public static final int TEXT_LENGTH = 200;
    public static final int ASKED_OF_LENGTH = 100;

    /** Without blanks around, and with a name for a letter only. */
    ItemData tidy() {
        return new ItemData(kind, text.strip(), kind == ItemKind.LETTER ? askedOf.strip() : "", due);
    }

    /** Refused: what is missing or too long. */
    void check() {
        if (text.isBlank()) {
            throw new Refused("impact.item.refused.text-missing");
        }
        if (text.length() > TEXT_LENGTH) {
            throw new Refused("impact.item.refused.text-long", TEXT_LENGTH);
        }
        if (kind == ItemKind.LETTER && askedOf.isBlank()) {
            throw new Refused("impact.item.refused.asked-missing");
        }
        if (askedOf.length() > ASKED_OF_LENGTH) {
            throw new Refused("impact.item.refused.asked-long", ASKED_OF_LENGTH);
        }
    }
}
