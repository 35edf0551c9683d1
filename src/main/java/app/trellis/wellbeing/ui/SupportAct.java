package app.trellis.wellbeing.ui;

/** What an administrator can do to an entry of the support list. */
enum SupportAct {
    EDIT,
    CHECKED,
    HIDE,
    SHOW,
    RESTORE
}
