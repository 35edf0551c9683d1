package app.trellis.agenda;

import java.util.List;

/** An entry that was deleted, with its versions: what putting it back needs. */
public record RemovedEntry(Entry entry, List<EntryVersion> versions) {

    /** Takes its own copy. */
    public RemovedEntry {
        versions = List.copyOf(versions);
    }
}
