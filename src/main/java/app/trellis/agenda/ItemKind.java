package app.trellis.agenda;

/** What a theme may group. */
public enum ItemKind {
    IDEA,
    PROJECT,
    BET
}
