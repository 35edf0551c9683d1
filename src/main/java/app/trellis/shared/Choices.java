package app.trellis.shared;

import java.util.List;

/**
 * Things to choose from, and a way to add one.
 *
 * @param <T> what is chosen
 * @param <K> the kinds of it
 */
public interface Choices<T, K> {

    /** All there are, the likeliest first. */
    List<T> all();

    /** The kinds a new one can have, the usual one first. */
    List<K> kinds();

    /** Adds one and returns it; refused if it cannot be. */
    T add(String name, K kind);

    /** How it is called. */
    String name(T item);
}
