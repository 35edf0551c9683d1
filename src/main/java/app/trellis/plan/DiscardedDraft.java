package app.trellis.plan;

/** A draft that was thrown away; what putting it back needs. */
public final class DiscardedDraft {

    private final int number;
    private final TemplateLayer layer;

    DiscardedDraft(int number, TemplateLayer layer) {
        this.number = number;
        this.layer = layer;
    }

    int number() {
        return number;
    }

    TemplateLayer layer() {
        return layer;
    }
}
