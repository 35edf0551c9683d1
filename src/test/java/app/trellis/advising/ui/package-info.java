/** Tests of the package. */
@NullMarked
package app.trellis.advising.ui;

import org.jspecify.annotations.NullMarked;
