package app.trellis.shared;

import java.time.LocalDate;

/**
 * Something that happened in a student's work on a day, for somebody who was not there.
 *
 * @param key translation key of the sentence; {0} in it is {@code what}
 * @param what a title or a name, as it was typed
 */
public record Change(LocalDate day, String key, String what) {

    /** The most changes of one area that are told. */
    public static final int MOST = 50;
}
