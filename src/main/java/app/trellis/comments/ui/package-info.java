/** Screens of comments, and the panel of threads that other features put on theirs. */
@NullMarked
package app.trellis.comments.ui;

import org.jspecify.annotations.NullMarked;
