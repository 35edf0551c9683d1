package app.trellis.impact;

import app.trellis.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file to import.
 *
 * @param name as the administrator's machine calls it
 */
public record CatalogueFile(String name, String text) {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** Refused: a text longer than the largest file, or one with signs that no text has. */
    public CatalogueFile {
        if (text.length() > LARGEST) {
            throw new Refused("impact.import.refused.large", LARGEST / 1_000_000);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refused("impact.import.refused.encoding");
        }
    }

    /**
     * Reads UTF-8, and UTF-16 that says so in its first bytes. Refused: anything else, since a guess would garble names;
     * and what is larger than {@link #LARGEST}.
     */
    public static CatalogueFile of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refused("impact.import.refused.large", LARGEST / 1_000_000);
        }
        try {
            String text =
                    encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new CatalogueFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Refused("impact.import.refused.encoding");
        }
    }

    private static Charset encoding(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
