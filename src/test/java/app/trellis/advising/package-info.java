/** Tests of the package. */
@NullMarked
package app.trellis.advising;

import org.jspecify.annotations.NullMarked;
