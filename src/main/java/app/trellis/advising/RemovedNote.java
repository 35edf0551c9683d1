package app.trellis.advising;

import app.trellis.account.RelationId;

/**
 * What taking back the deletion of a note needs. Only {@link NoteService#remove} makes one, for the advisor whose note it
 * was, so holding it proves that there was such a note.
 */
public final class RemovedNote {

    private final RelationId relation;
    private final String text;

    RemovedNote(RelationId relation, String text) {
        this.relation = relation;
        this.text = text;
    }

    RelationId relation() {
        return relation;
    }

    String text() {
        return text;
    }
}
