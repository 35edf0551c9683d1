package app.trellis.shared.storage;

import java.util.List;

/**
 * What one feature keeps of a person. Each feature says it beside its tables, so that the name of a table is known in its
 * feature alone, behind walls too; a test fails if a table is named by none.
 */
public interface Holdings {

    /** In the order in which they read best. */
    List<Holding> all();
}
