package app.trellis.impact.ui;

/** What an administrator can do to an entry of the catalogue. */
enum CatalogueAct {
    EDIT,
    CHECKED,
    HIDE,
    SHOW,
    RESTORE
}
