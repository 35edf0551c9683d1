/** Screens of predictions. */
@NullMarked
package app.trellis.predictions.ui;

import org.jspecify.annotations.NullMarked;
