package app.trellis.shared;

import java.util.UUID;

/**
 * The id of one kind of thing, as a type of its own, so that a milestone's id cannot be handed in as a meeting's.
 * Implementations are records with this one component; storage knows how to read and write all of them.
 */
public interface Id {

    /** The stored value; random, so it tells nothing about its owner or its age. */
    UUID value();
}
