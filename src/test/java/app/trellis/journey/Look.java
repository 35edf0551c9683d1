package app.trellis.journey;

/** Which of the two faces a visitor's device asks for. */
public enum Look {
    LIGHT,
    DARK
}
