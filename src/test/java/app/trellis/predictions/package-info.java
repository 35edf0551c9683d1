/** Tests of the package. */
@NullMarked
package app.trellis.predictions;

import org.jspecify.annotations.NullMarked;
