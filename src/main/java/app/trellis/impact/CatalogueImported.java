package app.trellis.impact;

import java.util.List;

/**
 * An import that was made.
 *
 * @param done what it did
 * @param before what taking it back needs
 */
public record CatalogueImported(CataloguePreview done, List<CatalogueBefore> before) {

    /** Takes its own copy. */
    public CatalogueImported {
        before = List.copyOf(before);
    }
}
