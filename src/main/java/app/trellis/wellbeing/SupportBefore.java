package app.trellis.wellbeing;

import org.jspecify.annotations.Nullable;

/** How an entry of the support list was before a change; what taking it back needs. */
public final class SupportBefore {

    private final String id;
    private final @Nullable SupportOverride row;

    SupportBefore(String id, @Nullable SupportOverride row) {
        this.id = id;
        this.row = row;
    }

    String id() {
        return id;
    }

    @Nullable
    SupportOverride row() {
        return row;
    }
}
