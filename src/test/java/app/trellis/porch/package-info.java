/** Tests of the package. */
@NullMarked
package app.trellis.porch;

import org.jspecify.annotations.NullMarked;
