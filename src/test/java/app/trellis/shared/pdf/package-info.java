/** Tests of the package. */
@NullMarked
package app.trellis.shared.pdf;

import org.jspecify.annotations.NullMarked;
