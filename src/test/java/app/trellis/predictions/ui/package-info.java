/** Tests of the package. */
@NullMarked
package app.trellis.predictions.ui;

import org.jspecify.annotations.NullMarked;
