/** Tests of the package. */
@NullMarked
package app.trellis.shared.time;

import org.jspecify.annotations.NullMarked;
