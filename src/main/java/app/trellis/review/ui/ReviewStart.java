package app.trellis.review.ui;

/** A part of the page that takes the focus when it replaces another. */
interface ReviewStart {

    /** Puts the focus where one reads or writes first. */
    void focusStart();
}
