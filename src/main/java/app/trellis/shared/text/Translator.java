package app.trellis.shared.text;

/** Gives a text in the reader's language; what a class needs of a screen or a mail that it knows nothing about. */
@FunctionalInterface
public interface Translator {

    /** The text with this key, its arguments filled in. */
    String get(String key, Object... arguments);
}
