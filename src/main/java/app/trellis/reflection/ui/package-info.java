/** The screen on which a student reflects. */
@NullMarked
package app.trellis.reflection.ui;

import org.jspecify.annotations.NullMarked;
